package org.countyhall.complaints.domain.see;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.countyhall.complaints.api.ComplaintsReport.SafeCount;
import org.junit.jupiter.api.Test;

class SmallCountsTest {

    private static List<Long> shown(boolean mayKnow, Integer... counts) {
        return SmallCounts.of(List.of(counts), mayKnow).stream().map(SafeCount::value).toList();
    }

    @Test
    void who_may_open_the_cases_sees_every_count() {
        assertThat(shown(true, 1, 4, 0, 12)).containsExactly(1L, 4L, 0L, 12L);
    }

    @Test
    void others_see_no_count_from_one_to_four() {
        assertThat(shown(false, 1, 4, 0, 5, 12)).containsExactly(null, null, 0L, 5L, 12L);
    }

    @Test
    void one_that_follows_from_the_total_takes_the_next_smallest_with_it() {
        assertThat(shown(false, 3, 0, 40, 7)).containsExactly(null, 0L, 40L, null);
    }

    @Test
    void small_counts_that_are_too_few_together_take_another_with_them() {
        assertThat(shown(false, 1, 2, 40, 7)).containsExactly(null, null, 40L, null);
    }

    @Test
    void nothing_is_kept_back_where_all_are_large_or_none() {
        assertThat(shown(false, 5, 0, 9)).containsExactly(5L, 0L, 9L);
    }
}
