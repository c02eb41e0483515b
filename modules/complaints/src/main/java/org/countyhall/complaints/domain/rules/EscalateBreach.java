package org.countyhall.complaints.domain.rules;

import java.time.LocalDate;
import java.util.OptionalInt;

import org.countyhall.complaints.domain.deadlines.Limit;
import org.countyhall.complaints.domain.deadlines.Limits;
import org.countyhall.complaints.domain.deadlines.Timetable;
import org.countyhall.core.calendar.WorkingCalendar;

/**
 * "To the manager, then the director" (the council's order of escalation for a missed date): the managers are told on the first
 * day after it, the director when the council's number of working days has passed and the step is still not done.
 */
public final class EscalateBreach {

    private EscalateBreach() {
    }

    public static boolean toManager(LocalDate due, LocalDate today) {
        return today.isAfter(due);
    }

    public static boolean toDirector(Timetable timetable, LocalDate due, LocalDate today, Limits limits, WorkingCalendar calendar) {
        OptionalInt days = limits.on(today, timetable, Limit.ESCALATE_WORKING_DAYS);
        return days.isPresent() && today.isAfter(due) && calendar.between(due, today) >= days.getAsInt();
    }
}
