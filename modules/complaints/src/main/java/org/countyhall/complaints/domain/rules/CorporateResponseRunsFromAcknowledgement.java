package org.countyhall.complaints.domain.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

import org.countyhall.complaints.domain.deadlines.CaseFacts;
import org.countyhall.complaints.domain.deadlines.DeadlineRule;
import org.countyhall.complaints.domain.deadlines.DueDate;
import org.countyhall.complaints.domain.deadlines.Limit;
import org.countyhall.complaints.domain.deadlines.Limits;
import org.countyhall.core.calendar.WorkingCalendar;

/**
 * "Within 10 working days of the complaint being acknowledged", at stage 2 within 20 (the Ombudsman's Complaint Handling
 * Code). While nothing is acknowledged, the count runs from the last day for it, so that silence gains no time.
 */
public final class CorporateResponseRunsFromAcknowledgement implements DeadlineRule {

    @Override
    public Optional<DueDate> due(CaseFacts facts, Limits limits, WorkingCalendar calendar) {
        OptionalInt days = limits.on(facts.from(), facts.timetable(), Limit.RESPOND_WORKING_DAYS);
        return days.isEmpty() ? Optional.empty() : Optional.of(DueDate.counted(DueDate.Kind.RESPOND,
                calendar.count(start(facts, limits, calendar), days.getAsInt()), "corporateResponseRunsFromAcknowledgement")
                .extended(facts));
    }

    private static LocalDate start(CaseFacts facts, Limits limits, WorkingCalendar calendar) {
        if (facts.acknowledgedOn() != null) {
            return facts.acknowledgedOn();
        }
        return new CorporateAcknowledgeWithinFiveWorkingDays().due(facts, limits, calendar)
                .map(DueDate::date).orElse(facts.from());
    }
}
