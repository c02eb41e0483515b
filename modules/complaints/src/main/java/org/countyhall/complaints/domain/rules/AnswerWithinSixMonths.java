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
 * "6 months commencing on the day on which the complaint was received", or a longer period "agreed before the expiry of that
 * period" (SI 2009/309, regulation 14(3) and (4)): the statutory outer limit, kept apart from the council's own standard.
 */
public final class AnswerWithinSixMonths implements DeadlineRule {

    private static final String NAME = "answerWithinSixMonths";

    @Override
    public Optional<DueDate> due(CaseFacts facts, Limits limits, WorkingCalendar calendar) {
        OptionalInt months = limits.on(facts.from(), facts.timetable(), Limit.STATUTORY_MONTHS);
        if (months.isEmpty()) {
            return Optional.empty();
        }
        LocalDate limit = facts.from().plusMonths(months.getAsInt());
        DueDate due = DueDate.onDay(DueDate.Kind.STATUTORY_LIMIT, facts.from(), months.getAsInt(), limit, NAME);
        for (CaseFacts.Agreed agreed : facts.extensions()) {
            if (agreed.newDate().isAfter(due.date()) && !agreed.agreedOn().isAfter(due.date())) {
                due = new DueDate(due.kind(), agreed.newDate(), due.from(), due.amount(), null, limit, agreed, NAME);
            }
        }
        return Optional.of(due);
    }
}
