package org.countyhall.complaints.domain.rules;

import java.time.LocalDate;

import org.countyhall.core.BadInput;
import org.countyhall.core.RuleBroken;

/** "Each recommendation has evidence" (the Ombudsman asks for proof of what was done): nothing is done without it, or before the decision. */
public final class EvidenceForEachRecommendation {

    private EvidenceForEachRecommendation() {
    }

    /** @param decided null while there is only a draft, which binds nobody */
    public static void check(LocalDate done, LocalDate decided, String evidence) {
        BadInput.required("evidence", evidence);
        if (decided == null) {
            throw new RuleBroken("complaints.notDecidedYet");
        }
        if (done.isBefore(decided)) {
            throw new RuleBroken("complaints.compliedBeforeDecision", decided);
        }
    }
}
