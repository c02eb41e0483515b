package org.countyhall.complaints.domain.rules;

import java.time.LocalDate;

import org.countyhall.core.RuleBroken;

/** "Dates in order" (the council's self-check of its reports): nothing is done to a case before it is received. */
public final class NothingBeforeReceipt {

    private NothingBeforeReceipt() {
    }

    /**
     * @param key the refusal for this step, for example {@code complaints.acknowledgedBeforeReceipt}
     * @throws RuleBroken when the step lies before receipt
     */
    public static void check(LocalDate step, LocalDate received, String key) {
        if (step.isBefore(received)) {
            throw new RuleBroken(key, received);
        }
    }
}
