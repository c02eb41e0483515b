package org.countyhall.risk.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class ReviewIsOverdueTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 4);

    @Test
    void on_its_day_a_review_is_not_yet_overdue() {
        assertThat(ReviewIsOverdue.on(DAY, DAY)).isFalse();
    }

    @Test
    void a_day_later_it_is() {
        assertThat(ReviewIsOverdue.on(DAY.plusDays(1), DAY)).isTrue();
    }

    @Test
    void without_a_review_date_nothing_is_overdue() {
        assertThat(ReviewIsOverdue.on(DAY, null)).isFalse();
    }
}
