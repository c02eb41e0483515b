package org.countyhall.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

class PendingSignInTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private final PendingSignIn pending = new PendingSignIn("state", "nonce", "verifier", "/", NOON);

    @Test
    void believes_only_what_it_sent_out_itself() {
        assertThat(pending.answers("state", NOON)).isTrue();
        assertThat(pending.answers("another", NOON)).isFalse();
        assertThat(pending.answers(null, NOON)).isFalse();
    }

    @Test
    void waits_ten_minutes() {
        assertThat(pending.answers("state", NOON.plus(Duration.ofMinutes(10)).minusNanos(1))).isTrue();
        assertThat(pending.answers("state", NOON.plus(Duration.ofMinutes(10)))).isFalse();
    }
}
