package org.countyhall.ui.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.countyhall.core.work.Background;
import org.countyhall.core.work.Stopped;
import org.countyhall.core.work.WorkInProgress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Writes progress down beside the long transaction, about once a second, and hears whether the work is to stop. */
@ApplicationScoped
class Beats {

    private static final Duration EVERY = Duration.ofMillis(700);

    @Inject
    WorkInProgress work;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean beat(String name, long done, double share) {
        return work.beat(name, done, share, clock.instant());
    }

    /** @param self this bean as the container gives it, so that each beat has its own transaction */
    static Background.Beat of(Beats self, String work, Clock clock) {
        return new Background.Beat() {
            private Instant last = Instant.MIN;

            @Override
            public void at(long done, double share) {
                Instant now = clock.instant();
                if (last.equals(Instant.MIN) || now.isAfter(last.plus(EVERY))) {
                    last = now;
                    if (self.beat(work, done, share)) {
                        throw new Stopped();
                    }
                }
            }
        };
    }
}
