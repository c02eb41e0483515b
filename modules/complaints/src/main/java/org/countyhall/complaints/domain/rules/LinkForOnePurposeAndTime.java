package org.countyhall.complaints.domain.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.deadlines.Limit;

/**
 * "Only the complaints team and people assigned to the case open it" (the council's access rule for case files): somebody without
 * an account gets a link to the points they are asked on and nothing else; it works until two weeks after the answer is due, or
 * as many days as the council says, and no more once the answer was given or the question withdrawn.
 */
public final class LinkForOnePurposeAndTime {

    private LinkForOnePurposeAndTime() {
    }

    /** When a link made now ends: so many days after the due day, or after now where that has passed already. */
    public static Instant until(LocalDate dueOn, Desk desk) {
        Instant due = dueOn.atStartOfDay(ZoneOffset.UTC).toInstant();
        return (due.isAfter(desk.at()) ? due : desk.at()).plus(Duration.ofDays(desk.limits().on(desk.today(), Limit.LINK_DAYS)));
    }

    /** @param open whether it was neither given nor withdrawn */
    public static boolean opens(boolean open, Instant until, Instant now) {
        return open && until != null && now.isBefore(until);
    }
}
