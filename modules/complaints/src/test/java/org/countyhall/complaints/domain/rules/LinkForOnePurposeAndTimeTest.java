package org.countyhall.complaints.domain.rules;

import static org.countyhall.complaints.domain.Fixtures.deskWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.complaints.domain.Fixtures.day;

import java.time.Instant;

import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Fixtures;
import org.countyhall.complaints.domain.deadlines.Limit;
import org.junit.jupiter.api.Test;

class LinkForOnePurposeAndTimeTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Desk DESK = new Desk("complaints.officer", NOW, day("2026-11-22"), Fixtures.LIMITS, Fixtures.CALENDAR);

    @Test
    void ends_a_fortnight_after_the_due_day() {
        Instant until = LinkForOnePurposeAndTime.until(day("2026-12-01"), DESK);
        assertThat(until).isEqualTo("2026-12-15T00:00:00Z");
        assertThat(LinkForOnePurposeAndTime.opens(true, until, until.minusSeconds(1))).isTrue();
        assertThat(LinkForOnePurposeAndTime.opens(true, until, until)).isFalse();
    }

    @Test
    void made_after_the_due_day_it_still_lasts_a_fortnight() {
        assertThat(LinkForOnePurposeAndTime.until(day("2026-11-01"), DESK)).isEqualTo("2026-12-06T10:00:00Z");
    }

    @Test
    void lasts_as_long_as_the_council_says_from_the_day_on_that_it_says() {
        assertThat(LinkForOnePurposeAndTime.until(day("2026-12-01"), deskWith(Limit.LINK_DAYS, 7, "2026-11-22", "2026-11-22")))
                .isEqualTo("2026-12-08T00:00:00Z");
    }

    @Test
    void opens_nothing_once_it_was_used_or_taken_back_or_where_there_is_none() {
        assertThat(LinkForOnePurposeAndTime.opens(false, NOW.plusSeconds(60), NOW)).isFalse();
        assertThat(LinkForOnePurposeAndTime.opens(true, null, NOW)).isFalse();
    }
}
