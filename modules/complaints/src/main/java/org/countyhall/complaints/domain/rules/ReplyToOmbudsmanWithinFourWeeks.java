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
 * "The reply date is the one in the letter", by default four weeks from receipt (the Ombudsman's guidance for councils).
 * Another day in the letter is entered as an extension.
 */
public final class ReplyToOmbudsmanWithinFourWeeks implements DeadlineRule {

    @Override
    public Optional<DueDate> due(CaseFacts facts, Limits limits, WorkingCalendar calendar) {
        OptionalInt days = limits.on(facts.from(), facts.timetable(), Limit.RESPOND_CALENDAR_DAYS);
        return days.isEmpty() ? Optional.empty() : Optional.of(DueDate.onDay(DueDate.Kind.RESPOND, facts.from(),
                days.getAsInt(), facts.from().plusDays(days.getAsInt()), "replyToOmbudsmanWithinFourWeeks").extended(facts));
    }
}
