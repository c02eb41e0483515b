package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.countyhall.complaints.domain.ombudsman.OmbudsmanDecision;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanStage;
import org.junit.jupiter.api.Test;

class DecisionFitsTheStageTest {

    @Test
    void not_upheld_needs_an_investigation() {
        assertThatCode(() -> DecisionFitsTheStage.check(OmbudsmanStage.INVESTIGATION, OmbudsmanDecision.NOT_UPHELD)).doesNotThrowAnyException();
        assertThatThrownBy(() -> DecisionFitsTheStage.check(OmbudsmanStage.INITIAL_ENQUIRY, OmbudsmanDecision.NOT_UPHELD))
                .hasMessage("complaints.decisionNeedsInvestigation");
    }

    @Test
    void premature_and_closed_after_enquiries_come_before_one() {
        for (OmbudsmanDecision early : new OmbudsmanDecision[] {OmbudsmanDecision.PREMATURE, OmbudsmanDecision.CLOSED_NO_FURTHER_ACTION}) {
            assertThatCode(() -> DecisionFitsTheStage.check(OmbudsmanStage.PREMATURE_CHECK, early)).doesNotThrowAnyException();
            assertThatCode(() -> DecisionFitsTheStage.check(OmbudsmanStage.INITIAL_ENQUIRY, early)).doesNotThrowAnyException();
            assertThatThrownBy(() -> DecisionFitsTheStage.check(OmbudsmanStage.INVESTIGATION, early))
                    .hasMessage("complaints.decisionBeforeInvestigation");
        }
    }

    @Test
    void fault_and_withdrawal_are_possible_at_every_stage() {
        for (OmbudsmanStage stage : OmbudsmanStage.values()) {
            for (OmbudsmanDecision any : new OmbudsmanDecision[] {OmbudsmanDecision.UPHELD_INJUSTICE,
                OmbudsmanDecision.UPHELD_NO_FURTHER_ACTION, OmbudsmanDecision.WITHDRAWN, OmbudsmanDecision.OUT_OF_JURISDICTION}) {
                assertThatCode(() -> DecisionFitsTheStage.check(stage, any)).doesNotThrowAnyException();
            }
        }
    }
}
