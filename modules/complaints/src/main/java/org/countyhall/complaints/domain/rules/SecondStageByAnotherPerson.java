package org.countyhall.complaints.domain.rules;

import org.countyhall.core.RuleBroken;

/** "Not the person that considered the complaint at stage 1" answers at stage 2 (the Ombudsman's Complaint Handling Code). */
public final class SecondStageByAnotherPerson {

    private SecondStageByAnotherPerson() {
    }

    /**
     * @param decidedBefore who answered at stage 1; null at stage 1
     * @throws RuleBroken when it is the same person
     */
    public static void check(String decidedBefore, String answering) {
        if (answering.equals(decidedBefore)) {
            throw new RuleBroken("complaints.sameDecider");
        }
    }
}
