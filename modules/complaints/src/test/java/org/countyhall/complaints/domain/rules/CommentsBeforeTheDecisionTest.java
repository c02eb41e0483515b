package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.day;

import org.junit.jupiter.api.Test;

class CommentsBeforeTheDecisionTest {

    @Test
    void from_the_day_of_the_draft_on() {
        assertThatCode(() -> CommentsBeforeTheDecision.check(day("2023-05-01"), day("2023-05-01"), null)).doesNotThrowAnyException();
        assertThatThrownBy(() -> CommentsBeforeTheDecision.check(day("2023-04-30"), day("2023-05-01"), null))
                .hasMessage("complaints.commentedBeforeDraft");
    }

    @Test
    void not_without_a_draft_and_not_after_the_decision() {
        assertThatThrownBy(() -> CommentsBeforeTheDecision.check(day("2023-05-01"), null, null)).hasMessage("complaints.noDraftToCommentOn");
        assertThatThrownBy(() -> CommentsBeforeTheDecision.check(day("2023-05-02"), day("2023-05-01"), day("2023-05-02")))
                .hasMessage("complaints.ombudsmanDecided");
    }
}
