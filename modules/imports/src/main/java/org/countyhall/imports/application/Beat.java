package org.countyhall.imports.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.countyhall.imports.domain.WorkInProgress;
import org.countyhall.imports.domain.checking.Findings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Writes progress down beside the long transaction, about once a second, and hears whether the work is to stop. */
@ApplicationScoped
class Beat {

    private static final int ROWS = 200;
    private static final Duration EVERY = Duration.ofMillis(700);

    @Inject
    WorkInProgress work;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean beat(long fileId, long rows, double share) {
        return work.beat(fileId, rows, share, clock.instant());
    }

    /** @param self this bean as the container gives it, so that each beat has its own transaction */
    static Findings.Progress of(Beat self, long fileId, Clock clock) {
        return new Findings.Progress() {
            private Instant last = Instant.MIN;

            @Override
            public void at(long rows, double share) {
                if (rows % ROWS != 1) {
                    return;
                }
                Instant now = clock.instant();
                if (now.isAfter(last.equals(Instant.MIN) ? last : last.plus(EVERY))) {
                    last = now;
                    if (self.beat(fileId, rows, share)) {
                        throw new Cancelled();
                    }
                }
            }
        };
    }
}
