package org.countyhall.access.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

class LockAfterTenFailuresTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void nine_failures_do_not_lock() {
        assertThat(LockAfterTenFailures.lockedUntil(9, NOON)).isNull();
    }

    @Test
    void the_tenth_locks_for_fifteen_minutes() {
        assertThat(LockAfterTenFailures.lockedUntil(10, NOON)).isEqualTo(NOON.plus(Duration.ofMinutes(15)));
    }
}
