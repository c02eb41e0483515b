package org.countyhall.complaints.domain.rules;

import java.time.LocalDate;

import org.countyhall.core.BadInput;

/**
 * "Investigate the complaint in a manner appropriate to resolve it speedily and efficiently" (SI 2009/309, regulation 14(1)):
 * whoever was asked for a contribution is reminded on the day it is due, then at most every so many days; after the second
 * reminder in vain the managers are told.
 */
public final class ChaseAtMostEverySoManyDays {

    public static final int USUAL = 3;
    private static final int LONGEST = 30;
    private static final int IN_VAIN = 2;

    private ChaseAtMostEverySoManyDays() {
    }

    /** @throws BadInput when it is not between 1 and 30 days */
    public static int checked(int days) {
        if (days < 1 || days > LONGEST) {
            throw new BadInput("chaseDays", "complaints.chaseDays", LONGEST);
        }
        return days;
    }

    /** @param chasedOn null when nobody was reminded yet */
    public static boolean isTime(LocalDate dueOn, LocalDate chasedOn, int everyDays, LocalDate today) {
        return !today.isBefore(dueOn) && (chasedOn == null || !today.isBefore(chasedOn.plusDays(everyDays)));
    }

    public static boolean wasInVain(int reminders) {
        return reminders > IN_VAIN;
    }
}
