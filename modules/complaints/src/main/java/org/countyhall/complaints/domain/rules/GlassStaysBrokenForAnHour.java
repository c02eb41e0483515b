package org.countyhall.complaints.domain.rules;

import java.time.Duration;
import java.time.Instant;

import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.deadlines.Limit;
import org.countyhall.core.BadInput;

/**
 * "'Break glass' asks for a reason and tells the manager" (the council's access rule for case files): the reason is a sentence, and
 * what it opens closes by itself, after an hour where the council did not say otherwise.
 */
public final class GlassStaysBrokenForAnHour {

    /** Long enough to be more than a word, so that somebody has thought: a matter of the form, which no council sets. */
    private static final int SHORTEST_REASON = 15;

    private GlassStaysBrokenForAnHour() {
    }

    public static Instant until(Desk desk) {
        return desk.at().plus(Duration.ofMinutes(desk.limits().on(desk.today(), Limit.GLASS_MINUTES)));
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
