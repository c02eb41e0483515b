package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.day;

import org.junit.jupiter.api.Test;

class LessonDoneWithEvidenceTest {

    @Test
    void from_the_day_of_the_lesson_on_with_evidence() {
        assertThatCode(() -> LessonDoneWithEvidence.check(null, day("2023-05-05"), day("2023-05-05"), "minutes")).doesNotThrowAnyException();
        assertThatThrownBy(() -> LessonDoneWithEvidence.check(null, day("2023-05-04"), day("2023-05-05"), "minutes"))
                .hasMessage("complaints.actionBeforeLesson");
        assertThatThrownBy(() -> LessonDoneWithEvidence.check(null, day("2023-05-05"), day("2023-05-05"), " "))
                .hasMessageContaining("core.required at evidence");
    }

    @Test
    void once_only() {
        assertThatThrownBy(() -> LessonDoneWithEvidence.check(day("2023-05-05"), day("2023-05-06"), day("2023-05-05"), "minutes"))
                .hasMessage("complaints.actionDone");
    }
}
