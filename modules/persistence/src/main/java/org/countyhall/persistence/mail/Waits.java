package org.countyhall.persistence.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long a mail waits for its next try: a minute, then twice as long each time up to an hour, and after five days no more. */
final class Waits {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofDays(5);
    private static final int DOUBLINGS = 6;

    private Waits() {
    }

    /** @param tries how often it was tried in vain, at least once. @return empty when it is given up */
    static Optional<Instant> next(Instant postedAt, int tries, Instant now) {
        if (now.isAfter(postedAt.plus(PATIENCE))) {
            return Optional.empty();
        }
        Duration wait = FIRST.multipliedBy(1L << Math.min(DOUBLINGS, tries - 1));
        return Optional.of(now.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait));
    }
}
