package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.countyhall.core.RuleBroken;
import org.junit.jupiter.api.Test;

class KeptNoLongerThanScheduledTest {

    @Test
    void years_run_from_closing() {
        assertThat(KeptNoLongerThanScheduled.dueOn(LocalDate.parse("2020-05-05"), 6)).isEqualTo("2026-05-05");
        assertThat(KeptNoLongerThanScheduled.dueOn(LocalDate.parse("2020-02-29"), 6)).isEqualTo("2026-02-28");
    }

    @Test
    void not_a_day_before() {
        LocalDate due = LocalDate.parse("2026-05-05");
        assertThatThrownBy(() -> KeptNoLongerThanScheduled.check(due, due.minusDays(1))).isInstanceOf(RuleBroken.class);
        assertThatCode(() -> KeptNoLongerThanScheduled.check(due, due)).doesNotThrowAnyException();
    }
}
