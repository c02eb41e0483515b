package org.countyhall.complaints.domain.rules;

import java.time.LocalDate;
import java.util.OptionalInt;

import org.countyhall.complaints.domain.deadlines.CaseFacts;
import org.countyhall.complaints.domain.deadlines.Limit;
import org.countyhall.complaints.domain.deadlines.Limits;
import org.countyhall.core.RuleBroken;
import org.countyhall.core.calendar.WorkingCalendar;

/**
 * "No more than 10 working days" at stage 1 and "no more than 20" at stage 2 (the Ombudsman's Complaint Handling Code), in
 * all and beyond the day that was counted. The statutory adult social care procedure sets no such number.
 */
public final class ExtensionWithinMaximum {

    private ExtensionWithinMaximum() {
    }

    /**
     * @param counted the day that the answer was due before any extension
     * @throws RuleBroken when the new date lies beyond the procedure's maximum
     */
    public static void check(CaseFacts facts, LocalDate counted, LocalDate newDate, Limits limits, WorkingCalendar calendar) {
        OptionalInt most = limits.on(facts.from(), facts.timetable(), Limit.EXTENSION_WORKING_DAYS);
        if (most.isPresent() && newDate.isAfter(calendar.after(counted, most.getAsInt()))) {
            throw new RuleBroken("complaints.extensionTooLong", most.getAsInt(), calendar.after(counted, most.getAsInt()));
        }
    }
}
