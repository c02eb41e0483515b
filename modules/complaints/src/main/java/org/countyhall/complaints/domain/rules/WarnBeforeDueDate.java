package org.countyhall.complaints.domain.rules;

import java.time.LocalDate;
import java.util.OptionalInt;

import org.countyhall.complaints.domain.deadlines.Limit;
import org.countyhall.complaints.domain.deadlines.Limits;
import org.countyhall.complaints.domain.deadlines.Timetable;
import org.countyhall.core.calendar.WorkingCalendar;

/**
 * "85% of complaints answered within 20 working days" (paper 004, 5.3, the council's standard): so that a date is not missed
 * unseen, whoever looks after the case is warned some working days before it. How many is a dated limit of the council.
 */
public final class WarnBeforeDueDate {

    private WarnBeforeDueDate() {
    }

    /** True from the day of the warning up to the due date itself; never where the timetable has no such limit. */
    public static boolean isTime(Timetable timetable, LocalDate due, LocalDate today, Limits limits, WorkingCalendar calendar) {
        OptionalInt days = limits.on(today, timetable, Limit.WARN_WORKING_DAYS);
        return days.isPresent() && !today.isAfter(due) && calendar.between(today, due) <= days.getAsInt();
    }
}
