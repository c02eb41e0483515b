package org.countyhall.persistence.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

class WaitsTest {

    private static final Instant POSTED = Instant.parse("2026-11-02T09:00:00Z");

    @Test
    void waits_grow_from_a_minute_to_an_hour() {
        assertThat(Waits.next(POSTED, 1, POSTED)).contains(POSTED.plus(Duration.ofMinutes(1)));
        assertThat(Waits.next(POSTED, 2, POSTED)).contains(POSTED.plus(Duration.ofMinutes(2)));
        assertThat(Waits.next(POSTED, 6, POSTED)).contains(POSTED.plus(Duration.ofMinutes(32)));
        assertThat(Waits.next(POSTED, 7, POSTED)).contains(POSTED.plus(Duration.ofHours(1)));
        assertThat(Waits.next(POSTED, 500, POSTED)).contains(POSTED.plus(Duration.ofHours(1)));
    }

    @Test
    void after_five_days_it_is_given_up() {
        assertThat(Waits.next(POSTED, 90, POSTED.plus(Duration.ofDays(5)))).isPresent();
        assertThat(Waits.next(POSTED, 90, POSTED.plus(Duration.ofDays(5)).plusSeconds(1))).isEmpty();
    }
}
