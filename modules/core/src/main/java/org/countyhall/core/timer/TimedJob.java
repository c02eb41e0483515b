package org.countyhall.core.timer;

/**
 * A piece of recurring work. A module provides a CDI bean for each ({@code @ApplicationScoped}, package-private, in
 * {@code application}); it is run on one node at a time as the system, whether or not anybody has a page open. A run that a
 * crash cut short is taken up again, so a job says in the database what it has done (a unique key for each thing told) and
 * does it once.
 */
public interface TimedJob {

    /** The job's lasting name, module first: {@code complaints.warnOfDueDates}. Its text is {@code timer.warnOfDueDates} in that module's messages. */
    String name();

    Rhythm rhythm();

    /** Does what is due now. An exception undoes the run's transaction and has the job tried again soon. */
    void run();

    /** Whether a run is one transaction. A job that waits for the outside between its rows begins its own, one for each. */
    default boolean inOneTransaction() {
        return true;
    }
}
