package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.day;

import org.countyhall.core.BadInput;
import org.countyhall.core.RuleBroken;
import org.junit.jupiter.api.Test;

class ReasonInWritingAfterTheLimitTest {

    private static void told(String on, String how, String reason) {
        ReasonInWritingAfterTheLimit.check(day("2023-11-05"), day(on), how, reason);
    }

    @Test
    void is_told_after_the_limit_and_not_on_it() {
        assertThatThrownBy(() -> told("2023-11-05", "by letter", "The records were lost")).isInstanceOf(RuleBroken.class);
        assertThatCode(() -> told("2023-11-06", "by letter", "The records were lost")).doesNotThrowAnyException();
    }

    @Test
    void needs_how_and_why() {
        assertThatThrownBy(() -> told("2023-11-06", null, "The records were lost")).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> told("2023-11-06", "by letter", " ")).isInstanceOf(BadInput.class);
    }

    @Test
    void a_case_without_a_statutory_limit_has_nothing_to_tell() {
        assertThatThrownBy(() -> ReasonInWritingAfterTheLimit.check(null, day("2023-11-06"), "by letter", "Lost")).isInstanceOf(RuleBroken.class);
    }
}
