package org.countyhall.socialcare.domain.rules;

import java.time.LocalDate;

import org.countyhall.core.BadInput;
import org.countyhall.core.RuleBroken;

/** "Completed April 23" (paper 004, pressures plan, table 2): what is done was done on a day that has come, and once. */
public final class CompletedOnceAndNotInTheFuture {

    private CompletedOnceAndNotInTheFuture() {
    }

    public static void check(LocalDate completedBefore, LocalDate completedOn, LocalDate today) {
        if (completedBefore != null) {
            throw new RuleBroken("socialcare.completedAlready", completedBefore);
        }
        if (completedOn.isAfter(today)) {
            throw new BadInput("completedOn", "socialcare.inTheFuture");
        }
    }
}
