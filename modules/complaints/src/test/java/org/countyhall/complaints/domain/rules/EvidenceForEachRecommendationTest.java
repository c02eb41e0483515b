package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.day;

import org.junit.jupiter.api.Test;

class EvidenceForEachRecommendationTest {

    @Test
    void with_evidence_from_the_day_of_the_decision_on() {
        assertThatCode(() -> EvidenceForEachRecommendation.check(day("2023-05-01"), day("2023-05-01"), "letter")).doesNotThrowAnyException();
        assertThatThrownBy(() -> EvidenceForEachRecommendation.check(day("2023-04-30"), day("2023-05-01"), "letter"))
                .hasMessage("complaints.compliedBeforeDecision");
    }

    @Test
    void not_without_evidence_and_not_without_a_decision() {
        assertThatThrownBy(() -> EvidenceForEachRecommendation.check(day("2023-05-01"), day("2023-05-01"), " "))
                .hasMessageContaining("core.required at evidence");
        assertThatThrownBy(() -> EvidenceForEachRecommendation.check(day("2023-05-01"), null, "letter")).hasMessage("complaints.notDecidedYet");
    }
}
