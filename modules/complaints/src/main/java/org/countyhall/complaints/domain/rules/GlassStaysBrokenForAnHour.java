package org.countyhall.complaints.domain.rules;

import java.time.Duration;
import java.time.Instant;

import org.countyhall.core.BadInput;

/**
 * "'Break glass' asks for a reason and tells the manager" (the council's access rule for case files): the reason is a sentence, and
 * what it opens closes by itself after an hour.
 */
public final class GlassStaysBrokenForAnHour {

    private static final Duration OPEN = Duration.ofHours(1);
    private static final int SHORTEST_REASON = 15;

    private GlassStaysBrokenForAnHour() {
    }

    public static Instant until(Instant broken) {
        return broken.plus(OPEN);
    }

    /** @return the reason, without blanks around it */
    public static String reason(String given) {
        String reason = BadInput.required("reason", given);
        if (reason.length() < SHORTEST_REASON) {
            throw new BadInput("reason", "complaints.glassNeedsSentence", SHORTEST_REASON);
        }
        return reason;
    }
}
