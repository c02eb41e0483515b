package org.countyhall.complaints.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.countyhall.core.Directorate;
import org.junit.jupiter.api.Test;

class ViewerTest {

    private static Viewer officer(Directorate... limitedTo) {
        return new Viewer("complaints.officer", true, false, Set.of(limitedTo));
    }

    @Test
    void small_counts_are_told_to_whoever_works_on_the_cases_behind_them_or_audits_them() {
        assertThat(officer().isToldSmallCounts(null)).isTrue();
        assertThat(officer().isToldSmallCounts(Directorate.GET)).isTrue();
        assertThat(officer(Directorate.GET).isToldSmallCounts(Directorate.GET)).isTrue();
        assertThat(officer(Directorate.GET).isToldSmallCounts(Directorate.ASCH)).isFalse();
        assertThat(officer(Directorate.GET).isToldSmallCounts(null)).as("of the whole council").isFalse();
        assertThat(new Viewer("auditor", false, true, Set.of()).isToldSmallCounts(null)).isTrue();
        assertThat(new Viewer("director", false, false, Set.of()).isToldSmallCounts(Directorate.GET)).isFalse();
    }
}
