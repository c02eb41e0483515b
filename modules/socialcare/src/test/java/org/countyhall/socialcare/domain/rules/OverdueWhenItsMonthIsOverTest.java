package org.countyhall.socialcare.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;

import org.countyhall.socialcare.api.Standing;
import org.junit.jupiter.api.Test;

class OverdueWhenItsMonthIsOverTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2023, 11);

    @Test
    void is_due_until_the_last_day_of_its_month() {
        assertThat(OverdueWhenItsMonthIsOver.of(NOVEMBER, null, LocalDate.of(2023, 11, 30))).isEqualTo(Standing.DUE);
        assertThat(OverdueWhenItsMonthIsOver.of(NOVEMBER, null, LocalDate.of(2023, 12, 1))).isEqualTo(Standing.OVERDUE);
    }

    @Test
    void is_completed_whenever_it_was() {
        assertThat(OverdueWhenItsMonthIsOver.of(NOVEMBER, LocalDate.of(2024, 2, 1), LocalDate.of(2024, 3, 1))).isEqualTo(Standing.COMPLETED);
    }
}
