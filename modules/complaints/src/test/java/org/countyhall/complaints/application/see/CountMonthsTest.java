package org.countyhall.complaints.application.see;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.see.Months;
import org.countyhall.core.Directorate;
import org.junit.jupiter.api.Test;

class CountMonthsTest {

    private long newest = 7;
    private long counted = 4;

    /** For each note that is taken another comes in. */
    private final Months months = new Months() {

        @Override
        public List<Count> count(Basis basis, Dimension dimension, CaseType type, Set<Directorate> directorates, LocalDate from, LocalDate to) {
            return List.of();
        }

        @Override
        public long lastNote() {
            return newest;
        }

        @Override
        public int refresh(long upToNote) {
            if (counted >= upToNote) {
                return 0;
            }
            counted++;
            newest++;
            return 1;
        }
    };

    @Test
    void what_changes_while_months_are_counted_waits_for_the_next_time() {
        CountMonths job = new CountMonths();
        job.months = months;
        job.some = new SomeMonths();
        job.some.months = months;
        job.clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
        job.run();
        assertThat(counted).isEqualTo(7);
        assertThat(newest).isEqualTo(10);
    }
}
