package org.countyhall.complaints.domain.rules;

import java.time.LocalDate;

import org.countyhall.core.BadInput;
import org.countyhall.core.RuleBroken;

/**
 * "Notify the complainant in writing accordingly and explain the reason why" (SI 2009/309, regulation 14(4)): when no response
 * went out by the statutory limit, the person is told the reason, in writing, after the limit has passed.
 */
public final class ReasonInWritingAfterTheLimit {

    private ReasonInWritingAfterTheLimit() {
    }

    /** @throws RuleBroken while the limit has not passed, or there is none */
    public static void check(LocalDate limit, LocalDate toldOn, String how, String reason) {
        if (limit == null) {
            throw new RuleBroken("complaints.noStatutoryLimit");
        }
        if (!BadInput.required("on", toldOn).isAfter(limit)) {
            throw new RuleBroken("complaints.limitNotPassed", limit);
        }
        BadInput.required("how", how);
        BadInput.required("reason", reason);
    }
}
