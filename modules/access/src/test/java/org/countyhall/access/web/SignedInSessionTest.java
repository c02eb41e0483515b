package org.countyhall.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

class SignedInSessionTest {

    private static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void ends_after_ten_hours_however_busy_it_is() {
        SignedInSession session = new SignedInSession();
        session.mostHours = 10;
        assertThat(session.isTooOld(MORNING, MORNING.plus(Duration.ofHours(10)).minusNanos(1))).isFalse();
        assertThat(session.isTooOld(MORNING, MORNING.plus(Duration.ofHours(10)))).isTrue();
    }

    @Test
    void is_not_believed_when_nothing_says_since_when_it_is() {
        assertThat(new SignedInSession().isTooOld(null, MORNING)).isTrue();
    }
}
