package org.countyhall.complaints.domain.rules;

import java.util.Optional;
import java.util.OptionalInt;

import org.countyhall.complaints.domain.deadlines.CaseFacts;
import org.countyhall.complaints.domain.deadlines.DeadlineRule;
import org.countyhall.complaints.domain.deadlines.DueDate;
import org.countyhall.complaints.domain.deadlines.Limit;
import org.countyhall.complaints.domain.deadlines.Limits;
import org.countyhall.core.calendar.WorkingCalendar;

/**
 * "Effective communication, tracking and sign off" of a coroner's request (paper 004, 4.2): the day that the coroner names, by
 * default 20 working days from receipt. Another day named by the coroner is entered as an extension.
 */
public final class EvidenceForTheCoronerInTime implements DeadlineRule {

    @Override
    public Optional<DueDate> due(CaseFacts facts, Limits limits, WorkingCalendar calendar) {
        OptionalInt days = limits.on(facts.from(), facts.timetable(), Limit.RESPOND_WORKING_DAYS);
        return days.isEmpty() ? Optional.empty() : Optional.of(DueDate.counted(DueDate.Kind.RESPOND,
                calendar.count(facts.from(), days.getAsInt()), "evidenceForTheCoronerInTime").extended(facts));
    }
}
