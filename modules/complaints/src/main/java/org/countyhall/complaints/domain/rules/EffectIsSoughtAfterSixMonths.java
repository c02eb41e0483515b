package org.countyhall.complaints.domain.rules;

import java.time.LocalDate;

import org.countyhall.core.RuleBroken;

/** "A check after some months whether that category's rate fell" (the council's rule for lessons): so many months after the action, six by default, and not before. */
public final class EffectIsSoughtAfterSixMonths {

    private EffectIsSoughtAfterSixMonths() {
    }

    /** @param months the council's setting */
    public static LocalDate from(LocalDate done, int months) {
        return done.plusMonths(months);
    }

    /** @param due null while the action is not done */
    public static void check(LocalDate due, LocalDate today) {
        if (due == null) {
            throw new RuleBroken("complaints.actionNotDone");
        }
        if (today.isBefore(due)) {
            throw new RuleBroken("complaints.effectTooEarly", due);
        }
    }
}
