package org.countyhall.complaints.domain.deadlines;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** All limits, each from the day it came into force; the one in force on a day is the latest that began by then. */
public record Limits(List<Dated> all) {

    /** One limit from one day on. */
    public record Dated(Timetable timetable, Limit limit, LocalDate from, int amount) {
    }

    public Limits {
        all = List.copyOf(all);
    }

    /**
     * A limit that is the same whatever the clock.
     *
     * @throws IllegalStateException when none was in force: each of them is set from the beginning
     */
    public int on(LocalDate day, Limit limit) {
        return on(day, Timetable.ANY, limit).orElseThrow(() -> new IllegalStateException("no limit " + limit + " on " + day));
    }

    public OptionalInt on(LocalDate day, Timetable timetable, Limit limit) {
        return all.stream()
                .filter(dated -> dated.timetable() == timetable && dated.limit() == limit && !dated.from().isAfter(day))
                .max(Comparator.comparing(Dated::from))
                .map(dated -> OptionalInt.of(dated.amount())).orElse(OptionalInt.empty());
    }
}
