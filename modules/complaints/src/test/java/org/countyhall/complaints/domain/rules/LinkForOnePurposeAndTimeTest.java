package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.complaints.domain.Fixtures.day;

import java.time.Instant;

import org.junit.jupiter.api.Test;

class LinkForOnePurposeAndTimeTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void ends_a_fortnight_after_the_due_day() {
        Instant until = LinkForOnePurposeAndTime.until(NOW, day("2026-12-01"));
        assertThat(until).isEqualTo("2026-12-15T00:00:00Z");
        assertThat(LinkForOnePurposeAndTime.opens(true, until, until.minusSeconds(1))).isTrue();
        assertThat(LinkForOnePurposeAndTime.opens(true, until, until)).isFalse();
    }

    @Test
    void made_after_the_due_day_it_still_lasts_a_fortnight() {
        assertThat(LinkForOnePurposeAndTime.until(NOW, day("2026-11-01"))).isEqualTo("2026-12-06T10:00:00Z");
    }

    @Test
    void opens_nothing_once_it_was_used_or_taken_back_or_where_there_is_none() {
        assertThat(LinkForOnePurposeAndTime.opens(false, NOW.plusSeconds(60), NOW)).isFalse();
        assertThat(LinkForOnePurposeAndTime.opens(true, null, NOW)).isFalse();
    }
}
