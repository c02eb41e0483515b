package org.countyhall.complaints.domain.rules;

import java.time.LocalDate;

import org.countyhall.complaints.domain.deadlines.Limit;
import org.countyhall.complaints.domain.deadlines.Limits;
import org.countyhall.complaints.domain.deadlines.Timetable;
import org.countyhall.core.BadInput;

/**
 * "The LGSCO gives the council four weeks to respond" (paper 004, 11.1), or until the day that its letter names, which is not
 * before the letter.
 */
public final class ReplyByTheDayInTheLetter {

    private ReplyByTheDayInTheLetter() {
    }

    /** @param named the day in the letter; null when it names none */
    public static LocalDate day(LocalDate letter, LocalDate named, Limits limits) {
        if (named == null) {
            return letter.plusDays(limits.on(letter, Timetable.OMBUDSMAN, Limit.RESPOND_CALENDAR_DAYS).orElse(28));
        }
        if (named.isBefore(letter)) {
            throw new BadInput("replyBy", "complaints.replyBeforeLetter", letter);
        }
        return named;
    }
}
