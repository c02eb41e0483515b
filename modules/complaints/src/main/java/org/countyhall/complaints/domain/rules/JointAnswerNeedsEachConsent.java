package org.countyhall.complaints.domain.rules;

import java.time.LocalDate;
import java.util.List;

import org.countyhall.complaints.domain.partners.JointBody;
import org.countyhall.core.RuleBroken;

/**
 * "Lead body, consent for each body, one response" (SI 2009/309, regulation 9, on the duty to co-operate): a joint answer goes out
 * only when the person has agreed, for each body, that their matter is passed to it.
 */
public final class JointAnswerNeedsEachConsent {

    private JointAnswerNeedsEachConsent() {
    }

    /** @throws RuleBroken naming the first body for which there is no consent on that day */
    public static void check(List<JointBody> bodies, LocalDate on) {
        bodies.stream().filter(body -> !body.mayHave(on)).findFirst().ifPresent(body -> {
            throw new RuleBroken("complaints.jointWithoutConsent", body.body(), on);
        });
    }
}
