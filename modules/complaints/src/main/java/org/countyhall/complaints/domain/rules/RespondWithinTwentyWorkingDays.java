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
 * "Key Performance target of 20 working days" from receipt, or the date that the complainant agreed to (paper 004, 5.1): the
 * local standard for adult social care. The statutory outer limit is {@link AnswerWithinSixMonths}.
 */
public final class RespondWithinTwentyWorkingDays implements DeadlineRule {

    @Override
    public Optional<DueDate> due(CaseFacts facts, Limits limits, WorkingCalendar calendar) {
        OptionalInt days = limits.on(facts.from(), facts.timetable(), Limit.RESPOND_WORKING_DAYS);
        return days.isEmpty() ? Optional.empty() : Optional.of(DueDate.counted(DueDate.Kind.RESPOND,
                calendar.count(facts.from(), days.getAsInt()), "respondWithinTwentyWorkingDays").extended(facts));
    }
}
