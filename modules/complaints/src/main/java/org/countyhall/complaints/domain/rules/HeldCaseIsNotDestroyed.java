package org.countyhall.complaints.domain.rules;

import java.time.LocalDate;
import java.util.List;

import org.countyhall.complaints.domain.keeping.Hold;
import org.countyhall.core.RuleBroken;

/** "Retention by type and outcome with holds" (the council's rules for keeping case files): while a hold stands, nothing is destroyed. */
public final class HeldCaseIsNotDestroyed {

    private HeldCaseIsNotDestroyed() {
    }

    public static void check(List<Hold> holds, LocalDate today) {
        holds.stream().filter(hold -> hold.standsOn(today)).findFirst().ifPresent(hold -> {
            throw new RuleBroken("complaints.caseHeld", hold.placedBy(), hold.reason());
        });
    }
}
