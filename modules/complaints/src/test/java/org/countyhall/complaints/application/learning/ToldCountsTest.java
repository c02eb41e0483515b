package org.countyhall.complaints.application.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Counts around an action, as they are told to whoever may open the cases behind them and to whoever may not. */
class ToldCountsTest {

    @Test
    void whoever_may_know_is_told_all() {
        ToldCounts told = ToldCounts.of(List.of(1, 0, 2), List.of(1, 0, 2), true);
        assertThat(told.months()).containsExactly(1, 0, 2);
        assertThat(told.sum()).isEqualTo(3);
        assertThat(ToldCounts.one(3, true)).isEqualTo(3);
    }

    @Test
    void a_small_sum_is_kept_back_with_its_months() {
        ToldCounts told = ToldCounts.of(List.of(1, 0, 2), List.of(1, 0, 2), false);
        assertThat(told.months()).containsExactly(null, 0, null);
        assertThat(told.sum()).isNull();
        assertThat(ToldCounts.one(4, false)).isNull();
        assertThat(ToldCounts.one(5, false)).isEqualTo(5);
    }

    @Test
    void one_small_month_takes_another_with_it_so_that_the_sum_does_not_tell_it() {
        ToldCounts told = ToldCounts.of(List.of(2, 9, 6), List.of(2, 9, 6), false);
        assertThat(told.months()).containsExactly(null, 9, null);
        assertThat(told.sum()).isEqualTo(17);
    }

    @Test
    void nor_is_a_month_told_of_a_service_when_what_the_rest_of_the_council_has_is_small() {
        ToldCounts told = ToldCounts.of(List.of(6, 7, 8), List.of(8, 20, 21), false);
        assertThat(told.months()).containsExactly(null, null, 8);
        assertThat(told.sum()).isEqualTo(21);
        assertThat(ToldCounts.of(List.of(6, 7), List.of(7, 9), false).sum()).as("the rest is three").isNull();
    }
}
