package org.countyhall.complaints.domain.rules;

import java.time.LocalDate;

import org.countyhall.core.RuleBroken;

/**
 * "Kept […] for no longer than is necessary" (UK GDPR, article 5(1)(e); the years are those of the council's own schedule): a case is
 * due for destruction when its years after closing have gone by, and not a day before.
 */
public final class KeptNoLongerThanScheduled {

    private KeptNoLongerThanScheduled() {
    }

    /** 29 February ends on 28 February where there is none. */
    public static LocalDate dueOn(LocalDate closedOn, int years) {
        return closedOn.plusYears(years);
    }

    public static void check(LocalDate dueOn, LocalDate today) {
        if (today.isBefore(dueOn)) {
            throw new RuleBroken("complaints.keptUntil", dueOn);
        }
    }
}
