package org.countyhall.complaints.domain.rules;

import org.countyhall.complaints.domain.ombudsman.OmbudsmanDecision;
import org.countyhall.core.RuleBroken;

/** "Recommendations to address the injustice caused by fault" (paper 004, Appendix 6): only a decision or a draft that finds fault has any. */
public final class RecommendationsFollowFault {

    private RecommendationsFollowFault() {
    }

    /** @param decision null while there is only a draft */
    public static void check(OmbudsmanDecision decision, OmbudsmanDecision draft) {
        OmbudsmanDecision standing = decision == null ? draft : decision;
        if (standing == null || !standing.isUpheld()) {
            throw new RuleBroken("complaints.recommendationWithoutFault");
        }
    }
}
