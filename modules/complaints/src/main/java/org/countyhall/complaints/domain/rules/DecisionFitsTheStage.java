package org.countyhall.complaints.domain.rules;

import org.countyhall.complaints.domain.ombudsman.OmbudsmanDecision;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanStage;
import org.countyhall.core.RuleBroken;

/**
 * "Closed after initial enquiries" and "referred back for local resolution" (paper 004, Appendices 4 and 5) end a case before it
 * is investigated; "not upheld" needs an investigation. Fault may be found at any stage, and a person may withdraw at any.
 */
public final class DecisionFitsTheStage {

    private DecisionFitsTheStage() {
    }

    /** @throws RuleBroken when a case cannot end like that at this stage; then the stage has to be put right first */
    public static void check(OmbudsmanStage stage, OmbudsmanDecision decision) {
        boolean investigated = stage == OmbudsmanStage.INVESTIGATION;
        boolean fits = switch (decision) {
            case UPHELD_INJUSTICE, UPHELD_NO_FURTHER_ACTION, WITHDRAWN, OUT_OF_JURISDICTION -> true;
            case NOT_UPHELD -> investigated;
            case CLOSED_NO_FURTHER_ACTION, PREMATURE -> !investigated;
        };
        if (!fits) {
            throw new RuleBroken(investigated ? "complaints.decisionBeforeInvestigation" : "complaints.decisionNeedsInvestigation");
        }
    }
}
