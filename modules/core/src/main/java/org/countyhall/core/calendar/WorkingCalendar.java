package org.countyhall.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Counts working days: not Saturday, not Sunday, not a bank holiday. Day 1 is the first working day after the start,
 * whatever day the start was: what comes in on a Saturday has its day 1 on Monday.
 */
public final class WorkingCalendar {

    private final BankHolidays holidays;

    public WorkingCalendar(BankHolidays holidays) {
        this.holidays = holidays;
    }

    /** A day that was passed over and why: {@code weekend} is true for Saturday and Sunday, else {@code holiday} is its name. */
    public record Skipped(LocalDate day, boolean weekend, String holiday) {
    }

    /** A count that can be shown: the day it ran from, day 1, what was passed over, and the day it came to. */
    public record Count(LocalDate from, int workingDays, LocalDate dayOne, List<Skipped> skipped, LocalDate due) {
    }

    public boolean isWorkingDay(LocalDate day) {
        return whySkipped(day).isEmpty();
    }

    /** The day on which {@code workingDays} full working days after {@code from} have passed. */
    public LocalDate after(LocalDate from, int workingDays) {
        return count(from, workingDays).due();
    }

    /**
     * @param workingDays at least 1
     * @throws IllegalArgumentException when fewer than 1
     */
    public Count count(LocalDate from, int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("a count has at least one working day, not " + workingDays);
        }
        List<Skipped> skipped = new ArrayList<>();
        LocalDate dayOne = null;
        LocalDate day = from;
        for (int counted = 0; counted < workingDays;) {
            day = day.plusDays(1);
            Optional<Skipped> why = whySkipped(day);
            if (why.isPresent()) {
                skipped.add(why.get());
            } else {
                counted++;
                dayOne = dayOne == null ? day : dayOne;
            }
        }
        return new Count(from, workingDays, dayOne, List.copyOf(skipped), day);
    }

    /** Working days from the day after {@code from} up to and including {@code to}; negative when {@code to} lies before. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        int days = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                days++;
            }
        }
        return days;
    }

    private Optional<Skipped> whySkipped(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return Optional.of(new Skipped(day, true, null));
        }
        return holidays.on(day).map(name -> new Skipped(day, false, name));
    }
}
