package org.countyhall.performance.domain.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.countyhall.core.BadInput;
import org.countyhall.performance.domain.Period;
import org.junit.jupiter.api.Test;

class PeriodIsOverWhenItIsReportedTest {

    private static final Period SECOND_QUARTER = Period.parse("Q2 2023/24");

    @Test
    void a_quarter_can_be_reported_from_the_day_after_it() {
        assertThatCode(() -> PeriodIsOverWhenItIsReported.check(SECOND_QUARTER, LocalDate.of(2023, 10, 1))).doesNotThrowAnyException();
        assertThatThrownBy(() -> PeriodIsOverWhenItIsReported.check(SECOND_QUARTER, LocalDate.of(2023, 9, 30)))
                .isInstanceOf(BadInput.class).hasMessageContaining("performance.periodNotOver");
    }

    @Test
    void a_period_of_one_day_is_in_order_and_one_that_ends_before_it_begins_is_not() {
        LocalDate day = LocalDate.of(2023, 9, 30);
        assertThatCode(() -> PeriodIsOverWhenItIsReported.check(new Period("day", day, day), day.plusDays(1))).doesNotThrowAnyException();
        assertThatThrownBy(() -> PeriodIsOverWhenItIsReported.check(new Period("back", day, day.minusDays(1)), day.plusYears(1)))
                .isInstanceOf(BadInput.class).hasMessageContaining("performance.periodOrder");
    }
}
