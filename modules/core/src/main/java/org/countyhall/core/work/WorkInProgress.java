package org.countyhall.core.work;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far long work is, written beside its transaction so that everybody can see it while it goes on, and the way to ask it to
 * stop. It works across the nodes of a cluster. Each work has a name of its own, module first: {@code imports.file.7}.
 */
public interface WorkInProgress {

    /**
     * @param done pieces done so far
     * @param share from 0 to 1
     * @param beatAt when the work last gave a sign of life
     */
    record Progress(long done, double share, Instant beatAt, boolean cancelAsked) {

        private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(60);

        /** Work that gave no sign of life for a minute was ended with the application. */
        public boolean isAlive(Instant now) {
            return beatAt.plus(SIGN_OF_LIFE).isAfter(now);
        }

        /** From 0 to 100, rounded down. */
        public int percent() {
            return (int) Math.floor(share * 100);
        }
    }

    void begin(String work, Instant at);

    /** Writes down how far the work is; true when somebody asked it to stop. */
    boolean beat(String work, long done, double share, Instant at);

    void askToStop(String work);

    Optional<Progress> of(String work);

    /** Nobody asks any more how far it is. */
    void forget(String work);
}
