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
 * "An answer within 10 working days" to an enquiry, a member's too (the council's own standard as a default: paper 004, 3.5,
 * counts enquiries and prints no time for them).
 */
public final class AnswerEnquiryWithinTenWorkingDays implements DeadlineRule {

    @Override
    public Optional<DueDate> due(CaseFacts facts, Limits limits, WorkingCalendar calendar) {
        OptionalInt days = limits.on(facts.from(), facts.timetable(), Limit.RESPOND_WORKING_DAYS);
        return days.isEmpty() ? Optional.empty() : Optional.of(DueDate.counted(DueDate.Kind.RESPOND,
                calendar.count(facts.from(), days.getAsInt()), "answerEnquiryWithinTenWorkingDays").extended(facts));
    }
}
