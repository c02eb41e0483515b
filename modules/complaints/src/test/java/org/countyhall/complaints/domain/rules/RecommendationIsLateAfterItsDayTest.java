package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.complaints.domain.Fixtures.day;

import org.junit.jupiter.api.Test;

class RecommendationIsLateAfterItsDayTest {

    @Test
    void done_on_its_day_is_in_time_a_day_later_is_late() {
        assertThat(RecommendationIsLateAfterItsDay.late(day("2023-05-01"), day("2023-05-01"), day("2023-06-01"))).isFalse();
        assertThat(RecommendationIsLateAfterItsDay.late(day("2023-05-01"), day("2023-05-02"), day("2023-06-01"))).isTrue();
    }

    @Test
    void what_is_not_done_becomes_late_when_its_day_has_passed() {
        assertThat(RecommendationIsLateAfterItsDay.late(day("2023-05-01"), null, day("2023-05-01"))).isFalse();
        assertThat(RecommendationIsLateAfterItsDay.late(day("2023-05-01"), null, day("2023-05-02"))).isTrue();
    }
}
