package org.countyhall.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class DaysTest {

    @Test
    void pages_write_days_out_and_lists_briefly() {
        LocalDate day = LocalDate.of(2026, 11, 7);
        assertThat(Days.day(day)).isEqualTo("7 November 2026");
        assertThat(Days.brief(day)).isEqualTo("7 Nov 2026");
        assertThat(Days.briefWeekday(day)).isEqualTo("Sat 7 Nov 2026");
    }

    @Test
    void moments_are_londons() {
        Instant moment = Instant.parse("2026-07-01T08:03:00Z");
        assertThat(Days.moment(moment)).isEqualTo("1 July 2026 09:03");
        assertThat(Days.brief(moment)).isEqualTo("1 Jul 2026 09:03");
    }
}
