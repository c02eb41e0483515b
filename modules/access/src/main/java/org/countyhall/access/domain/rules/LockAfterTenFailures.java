package org.countyhall.access.domain.rules;

import java.time.Duration;
import java.time.Instant;

/**
 * "After ten wrong passwords in a row an account is locked for fifteen minutes" (this house's reading of OWASP ASVS 4.0.3, V2.2.1:
 * no more than 100 failed attempts an hour on one account; ten in fifteen minutes are forty).
 */
public final class LockAfterTenFailures {

    public static final int FAILURES = 10;
    public static final Duration LOCKED_FOR = Duration.ofMinutes(15);

    private LockAfterTenFailures() {
    }

    /** Until when the account is locked after this many failures in a row, the last of them now; null when it is not. */
    public static Instant lockedUntil(int failures, Instant now) {
        return failures >= FAILURES ? now.plus(LOCKED_FOR) : null;
    }
}
