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
 * "Not later than 3 working days after the day on which it receives the complaint" (SI 2009/309, regulation 13(3); paper 004,
 * 5.3). The council uses the same for enquiries and coroner's requests. Day 1 is the first working day after receipt.
 */
public final class AcknowledgeWithinThreeWorkingDays implements DeadlineRule {

    @Override
    public Optional<DueDate> due(CaseFacts facts, Limits limits, WorkingCalendar calendar) {
        OptionalInt days = limits.on(facts.from(), facts.timetable(), Limit.ACKNOWLEDGE_WORKING_DAYS);
        return days.isEmpty() ? Optional.empty() : Optional.of(DueDate.counted(DueDate.Kind.ACKNOWLEDGE,
                calendar.count(facts.from(), days.getAsInt()), "acknowledgeWithinThreeWorkingDays"));
    }
}
