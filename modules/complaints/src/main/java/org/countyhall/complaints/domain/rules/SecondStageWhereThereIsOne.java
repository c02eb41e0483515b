package org.countyhall.complaints.domain.rules;

import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Procedure;
import org.countyhall.core.RuleBroken;

/**
 * "Two stages" has the corporate procedure only (the Ombudsman's Complaint Handling Code); the statutory one for adult social
 * care has a single stage (SI 2009/309), in which a senior manager's review is a step.
 */
public final class SecondStageWhereThereIsOne {

    private SecondStageWhereThereIsOne() {
    }

    /** @throws RuleBroken when the procedure ends before this stage */
    public static void check(CaseType type, Procedure procedure, int stage) {
        if (type != CaseType.COMPLAINT || !procedure.hasStage(stage)) {
            throw new RuleBroken("complaints.noFurtherStage");
        }
    }
}
