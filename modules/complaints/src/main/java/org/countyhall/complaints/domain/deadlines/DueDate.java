package org.countyhall.complaints.domain.deadlines;

import java.time.LocalDate;

import org.countyhall.core.calendar.WorkingCalendar.Count;

/**
 * A day by which something is due, with how it was come to.
 *
 * @param date the day that holds, after agreed extensions
 * @param from the day that the count ran from
 * @param amount how many days or months were counted
 * @param count each day passed over, by name; null where months or calendar days were counted
 * @param counted the day that the count came to, before extensions
 * @param extension the agreement that moved it; null when none did
 * @param rule the rule's name, for its text
 */
public record DueDate(Kind kind, LocalDate date, LocalDate from, int amount, Count count, LocalDate counted,
        CaseFacts.Agreed extension, String rule) {

    /** What is due. */
    public enum Kind {
        ACKNOWLEDGE, RESPOND, SETTLE, STATUTORY_LIMIT
    }

    public static DueDate counted(Kind kind, Count count, String rule) {
        return new DueDate(kind, count.due(), count.from(), count.workingDays(), count, count.due(), null, rule);
    }

    public static DueDate onDay(Kind kind, LocalDate from, int amount, LocalDate day, String rule) {
        return new DueDate(kind, day, from, amount, null, day, null, rule);
    }

    /** Moved to what was agreed last. */
    public DueDate extended(CaseFacts facts) {
        if (facts.extensions().isEmpty()) {
            return this;
        }
        CaseFacts.Agreed last = facts.extensions().get(facts.extensions().size() - 1);
        return new DueDate(kind, last.newDate(), from, amount, count, counted, last, rule);
    }
}
