package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

class CountsUnderFiveAreKeptBackTest {

    private static Map<String, Long> parts(long... counts) {
        Map<String, Long> parts = new LinkedHashMap<>();
        for (int i = 0; i < counts.length; i++) {
            parts.put(String.valueOf((char) ('a' + i)), counts[i]);
        }
        return parts;
    }

    private static Map<String, Long> shown(long... counts) {
        return CountsUnderFiveAreKeptBack.in(parts(counts), parts(counts));
    }

    @Test
    void five_and_nothing_are_shown() {
        assertThat(shown(5, 0, 20)).containsEntry("a", 5L).containsEntry("b", 0L).containsEntry("c", 20L);
    }

    @Test
    void a_single_small_count_takes_the_next_smallest_with_it() {
        assertThat(shown(4, 20, 9)).containsEntry("a", null).containsEntry("c", null).containsEntry("b", 20L);
    }

    @Test
    void five_are_told_and_four_are_not() {
        assertThat(shown(5, 6)).containsEntry("a", 5L).containsEntry("b", 6L);
        assertThat(shown(4, 3, 9)).containsEntry("a", null).containsEntry("b", null).containsEntry("c", 9L);
        assertThat(shown(4, 12, 9)).containsEntry("a", null).containsEntry("b", 12L).containsEntry("c", null);
    }

    @Test
    void small_counts_that_are_too_few_together_take_another_with_them() {
        assertThat(shown(1, 1, 9, 30)).containsEntry("a", null).containsEntry("b", null).containsEntry("c", null).containsEntry("d", 30L);
    }

    @Test
    void two_small_counts_of_five_together_need_no_third() {
        assertThat(shown(2, 3, 9)).containsEntry("a", null).containsEntry("b", null).containsEntry("c", 9L);
    }

    @Test
    void nothing_is_left_where_there_is_nothing_to_hide_behind() {
        assertThat(shown(3, 7)).containsEntry("a", null).containsEntry("b", null);
        assertThat(shown(3)).containsEntry("a", null);
    }

    @Test
    void a_part_of_the_council_does_not_give_the_rest_away() {
        assertThat(CountsUnderFiveAreKeptBack.in(parts(100, 50, 60), parts(103, 50, 60))).containsEntry("a", null).containsEntry("b", null)
                .containsEntry("c", 60L);
    }

    @Test
    void points_that_were_not_upheld_are_not_worked_out_from_those_that_were() {
        assertThat(CountsUnderFiveAreKeptBack.saysTooMuch(8L, 12L)).isTrue();
        assertThat(CountsUnderFiveAreKeptBack.saysTooMuch(7L, 12L)).isFalse();
        assertThat(CountsUnderFiveAreKeptBack.saysTooMuch(12L, 12L)).isFalse();
    }
}
