package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.countyhall.complaints.domain.ombudsman.OmbudsmanDecision;
import org.junit.jupiter.api.Test;

class RecommendationsFollowFaultTest {

    @Test
    void every_decision_that_finds_fault_and_no_other() {
        for (OmbudsmanDecision decision : OmbudsmanDecision.values()) {
            if (decision.isUpheld()) {
                assertThatCode(() -> RecommendationsFollowFault.check(decision, null)).doesNotThrowAnyException();
                assertThatCode(() -> RecommendationsFollowFault.check(null, decision)).doesNotThrowAnyException();
            } else {
                assertThatThrownBy(() -> RecommendationsFollowFault.check(decision, null))
                        .hasMessage("complaints.recommendationWithoutFault");
            }
        }
    }

    @Test
    void the_decision_counts_more_than_its_draft_and_nothing_is_not_enough() {
        assertThatThrownBy(() -> RecommendationsFollowFault.check(OmbudsmanDecision.NOT_UPHELD, OmbudsmanDecision.UPHELD_INJUSTICE))
                .hasMessage("complaints.recommendationWithoutFault");
        assertThatThrownBy(() -> RecommendationsFollowFault.check(null, null)).hasMessage("complaints.recommendationWithoutFault");
    }
}
