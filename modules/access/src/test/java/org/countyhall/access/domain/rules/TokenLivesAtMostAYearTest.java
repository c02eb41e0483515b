package org.countyhall.access.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.countyhall.core.BadInput;
import org.junit.jupiter.api.Test;

class TokenLivesAtMostAYearTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void ends_after_ninety_days_unless_another_day_is_chosen() {
        assertThat(TokenLivesAtMostAYear.usualEnd(TODAY)).isEqualTo(LocalDate.of(2027, 2, 21));
    }

    @Test
    void may_end_tomorrow_and_not_today() {
        assertThatCode(() -> check(TODAY.plusDays(1))).doesNotThrowAnyException();
        assertThatThrownBy(() -> check(TODAY)).isInstanceOf(BadInput.class);
    }

    @Test
    void may_live_a_leap_year_and_not_a_day_longer() {
        assertThatCode(() -> check(TODAY.plusDays(366))).doesNotThrowAnyException();
        assertThatThrownBy(() -> check(TODAY.plusDays(367))).isInstanceOf(BadInput.class);
    }

    @Test
    void never_lives_for_ever() {
        assertThatThrownBy(() -> check(null)).isInstanceOf(BadInput.class);
    }

    private static void check(LocalDate lastDay) {
        TokenLivesAtMostAYear.check("lastDay", lastDay, TODAY);
    }
}
