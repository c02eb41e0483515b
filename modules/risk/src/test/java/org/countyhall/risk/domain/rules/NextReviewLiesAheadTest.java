package org.countyhall.risk.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.countyhall.core.BadInput;
import org.junit.jupiter.api.Test;

class NextReviewLiesAheadTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 1, 4);

    @Test
    void tomorrow_is_ahead_and_two_years_are_the_most() {
        assertThatCode(() -> NextReviewLiesAhead.check(TODAY, TODAY.plusDays(1))).doesNotThrowAnyException();
        assertThatCode(() -> NextReviewLiesAhead.check(TODAY, TODAY.plusYears(2))).doesNotThrowAnyException();
    }

    @Test
    void today_is_too_early() {
        assertThatThrownBy(() -> NextReviewLiesAhead.check(TODAY, TODAY))
                .isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.field()).isEqualTo("nextReview"));
    }

    @Test
    void a_day_more_than_two_years_is_too_late() {
        assertThatThrownBy(() -> NextReviewLiesAhead.check(TODAY, TODAY.plusYears(2).plusDays(1))).isInstanceOf(BadInput.class);
    }
}
