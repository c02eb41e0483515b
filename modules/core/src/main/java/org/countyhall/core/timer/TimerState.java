package org.countyhall.core.timer;

import java.time.Duration;
import java.time.Instant;

/**
 * How a timed job stands.
 *
 * @param next when it is due, null while the timers are off
 * @param running whether some node is doing it now
 * @param lastRun when it last began, null if never
 * @param took how long the last finished run took, null if none
 * @param lastError what the last run failed with, null when it went well
 * @param failures how many runs in a row have failed
 */
public record TimerState(String name, Rhythm rhythm, Instant next, boolean running, Instant lastRun, Duration took, String lastError,
        int failures) {
}
