package org.countyhall.complaints.application.see;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.countyhall.complaints.domain.see.TextKind;
import org.countyhall.complaints.domain.see.TextSources;
import org.countyhall.core.timer.Rhythm;
import org.countyhall.core.timer.TimedJob;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Reads what is new or changed for the search, every few seconds, for a minute at most. What comes in meanwhile waits for the next
 * time: each reading looks at all that changed in the last minutes, too much to do for a few texts.
 */
@ApplicationScoped
class KeepTexts implements TimedJob {

    private static final int SECONDS = 10;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    @Inject
    ReadTexts read;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "complaints.keepTexts";
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
        for (TextKind kind : TextKind.values()) {
            while (read.some(kind) >= TextSources.MANY && clock.instant().isBefore(end)) {
                // the next ones
            }
        }
    }
}
