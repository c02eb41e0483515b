package org.countyhall.complaints.domain.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * "Only the complaints team and people assigned to the case open it" (the council's access rule for case files): somebody without
 * an account gets a link to the points they are asked on and nothing else; it works until two weeks after the answer is due, and
 * no more once the answer was given or the question withdrawn.
 */
public final class LinkForOnePurposeAndTime {

    private static final int DAYS_AFTER_DUE = 14;

    private LinkForOnePurposeAndTime() {
    }

    /** When a link made now ends: a fortnight after the due day, or after now where that has passed already. */
    public static Instant until(Instant now, LocalDate dueOn) {
        Instant due = dueOn.atStartOfDay(ZoneOffset.UTC).toInstant();
        return (due.isAfter(now) ? due : now).plusSeconds(DAYS_AFTER_DUE * 24L * 60 * 60);
    }

    /** @param open whether it was neither given nor withdrawn */
    public static boolean opens(boolean open, Instant until, Instant now) {
        return open && until != null && now.isBefore(until);
    }
}
