package org.countyhall.complaints.application.see;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.countyhall.complaints.domain.see.Months;
import org.countyhall.core.timer.Rhythm;
import org.countyhall.core.timer.TimedJob;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Counts the months anew whose cases changed, so that dashboards need not: a few at a time, for a minute at most, and none twice in a run,
 * however fast cases come in.
 */
@ApplicationScoped
class CountMonths implements TimedJob {

    private static final int SECONDS = 20;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    @Inject
    Months months;

    @Inject
    SomeMonths some;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "complaints.countMonths";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.everySeconds(SECONDS);
    }

    @Override
    public boolean inOneTransaction() {
        return false;
    }

    @Override
    public void run() {
        Instant end = clock.instant().plus(LONGEST);
        long last = months.lastNote();
        while (some.count(last) > 0 && clock.instant().isBefore(end)) {
            // the next ones
        }
    }
}
