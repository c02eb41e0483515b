package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

class SmallGroupsAreKeptBackTest {

    private static Map<String, Long> groups(long... counts) {
        Map<String, Long> groups = new LinkedHashMap<>();
        for (int i = 0; i < counts.length; i++) {
            groups.put(String.valueOf((char) ('a' + i)), counts[i]);
        }
        return groups;
    }

    @Test
    void five_are_told_and_four_are_not() {
        assertThat(SmallGroupsAreKeptBack.of(groups(5, 6))).containsEntry("a", 5L).containsEntry("b", 6L);
        assertThat(SmallGroupsAreKeptBack.of(groups(4, 3, 9))).containsEntry("a", null).containsEntry("b", null).containsEntry("c", 9L);
    }

    @Test
    void a_single_small_group_takes_the_next_smallest_with_it() {
        assertThat(SmallGroupsAreKeptBack.of(groups(4, 12, 9))).containsEntry("a", null).containsEntry("b", 12L).containsEntry("c", null);
    }
}
