package org.countyhall.complaints.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

/** What is kept back so that nobody works out a small count. */
class DisclosureTest {

    /** A table of one line with its total: null for what is kept back. */
    private static List<Long> shown(long... counts) {
        Disclosure disclosure = new Disclosure();
        int total = disclosure.cell(LongStream.of(counts).sum());
        int[] cells = LongStream.of(counts).mapToInt(disclosure::cell).toArray();
        disclosure.sum(total, cells);
        disclosure.decided();
        List<Long> shown = new ArrayList<>();
        IntStream.range(0, counts.length).forEach(i -> shown.add(disclosure.isKeptBack(cells[i]) ? null : counts[i]));
        return shown;
    }

    @Test
    void five_and_nothing_are_shown() {
        assertThat(shown(5, 0, 20)).containsExactly(5L, 0L, 20L);
    }

    @Test
    void a_single_small_count_takes_the_next_smallest_with_it() {
        assertThat(shown(4, 20, 9)).containsExactly(null, 20L, null);
    }

    @Test
    void small_counts_that_are_too_few_together_take_another_with_them() {
        assertThat(shown(1, 1, 9, 30)).containsExactly(null, null, null, 30L);
    }

    @Test
    void two_small_counts_of_five_together_need_no_third() {
        assertThat(shown(2, 3, 9)).containsExactly(null, null, 9L);
    }

    @Test
    void nothing_is_left_where_there_is_nothing_to_hide_behind() {
        assertThat(shown(3, 7)).containsExactly(null, null);
        assertThat(shown(3)).containsExactly((Long) null);
    }

    @Test
    void a_third_of_three_parts_is_not_worked_out_from_the_other_two() {
        Disclosure disclosure = new Disclosure();
        int whole = disclosure.cell(200);
        int one = disclosure.cell(100);
        int other = disclosure.cell(97);
        int small = disclosure.cell(3);
        disclosure.sum(whole, one, other, small);
        disclosure.decided();
        assertThat(disclosure.isKeptBack(small)).isTrue();
        assertThat(disclosure.isKeptBack(other)).isTrue();
        assertThat(disclosure.workedOut()).isEmpty();
    }

    @Test
    void what_stands_nowhere_is_not_worked_out_either() {
        Disclosure disclosure = new Disclosure();
        int points = disclosure.cell(12);
        int upheld = disclosure.cell(8);
        disclosure.sum(points, upheld, disclosure.unprinted(4));
        disclosure.decided();
        assertThat(disclosure.isKeptBack(upheld)).isTrue();
        assertThat(disclosure.isKeptBack(points)).isFalse();
    }

    /** Tables with totals of lines and columns: whoever solves all equations at once finds nothing. */
    @Test
    void no_table_with_totals_both_ways_gives_a_small_count_away() {
        Random random = new Random(5);
        for (int round = 0; round < 60; round++) {
            int lines = 3 + random.nextInt(4);
            int columns = 3 + random.nextInt(5);
            long[][] counts = new long[lines][columns];
            Disclosure disclosure = new Disclosure();
            int[][] cells = new int[lines][columns];
            for (int i = 0; i < lines; i++) {
                for (int j = 0; j < columns; j++) {
                    counts[i][j] = random.nextInt(4) == 0 ? random.nextInt(5) : 5 + random.nextInt(60);
                    cells[i][j] = disclosure.cell(counts[i][j]);
                }
            }
            for (int i = 0; i < lines; i++) {
                disclosure.sum(disclosure.cell(LongStream.of(counts[i]).sum()), cells[i]);
            }
            for (int j = 0; j < columns; j++) {
                int column = j;
                disclosure.sum(disclosure.cell(IntStream.range(0, lines).mapToLong(i -> counts[i][column]).sum()),
                        IntStream.range(0, lines).map(i -> cells[i][column]).toArray());
            }
            disclosure.decided();
            assertThat(disclosure.workedOut()).as("round " + round).isEmpty();
            int shown = (int) IntStream.range(0, lines).flatMap(i -> IntStream.of(cells[i])).filter(cell -> !disclosure.isKeptBack(cell)).count();
            assertThat(shown).as("something is still shown").isPositive();
        }
    }
}
