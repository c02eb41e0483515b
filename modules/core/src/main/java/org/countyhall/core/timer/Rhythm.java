package org.countyhall.core.timer;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * How often a job is done: every so many seconds after the last time, or daily at a time of day in London. A day has each time
 * once: on the night the clocks go back the first of the two counts, and one that the clocks jump over comes an hour later.
 */
public final class Rhythm {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Duration pause;
    private final LocalTime time;

    private Rhythm(Duration pause, LocalTime time) {
        this.pause = pause;
        this.time = time;
    }

    /** @param seconds at least 1 */
    public static Rhythm everySeconds(long seconds) {
        if (seconds < 1) {
            throw new IllegalArgumentException("a job is done every second at most, not every " + seconds);
        }
        return new Rhythm(Duration.ofSeconds(seconds), null);
    }

    public static Rhythm everyMinutes(long minutes) {
        return everySeconds(minutes * 60);
    }

    public static Rhythm dailyAt(int hour, int minute) {
        return new Rhythm(null, LocalTime.of(hour, minute));
    }

    /** The first moment after this one at which the job is due. */
    public Instant after(Instant moment) {
        if (pause != null) {
            return moment.plus(pause);
        }
        ZonedDateTime there = moment.atZone(LONDON);
        Instant today = ZonedDateTime.of(there.toLocalDate(), time, LONDON).toInstant();
        return today.isAfter(moment) ? today : ZonedDateTime.of(there.toLocalDate().plusDays(1), time, LONDON).toInstant();
    }

    /** The time of day of a daily job. */
    public Optional<LocalTime> time() {
        return Optional.ofNullable(time);
    }

    /** The pause of one that is done every so often. */
    public Optional<Duration> pause() {
        return Optional.ofNullable(pause);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rhythm rhythm && Objects.equals(pause, rhythm.pause) && Objects.equals(time, rhythm.time);
    }

    @Override
    public int hashCode() {
        return Objects.hash(pause, time);
    }

    @Override
    public String toString() {
        return pause == null ? "daily at " + time : "every " + pause.toSeconds() + " s";
    }
}
