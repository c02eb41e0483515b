package org.countyhall.imports.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * How far the work on a file is, written beside its transaction so that everybody can see it while it goes on, and the way
 * to ask it to stop. It works across the nodes of a cluster.
 */
public interface WorkInProgress {

    /**
     * @param rows done so far
     * @param share from 0 to 1
     * @param beatAt when the work last gave a sign of life
     */
    record Progress(long rows, double share, Instant beatAt, boolean cancelAsked) {
    }

    void begin(long fileId, Instant at);

    /** Writes down how far the work is; true when somebody asked it to stop. */
    boolean beat(long fileId, long rows, double share, Instant at);

    void askToStop(long fileId);

    Optional<Progress> of(long fileId);
}
