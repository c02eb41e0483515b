package org.countyhall.complaints.domain.rules;

import java.time.LocalDate;

import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.deadlines.Limit;
import org.countyhall.core.BadInput;

/**
 * "Investigate the complaint in a manner appropriate to resolve it speedily and efficiently" (SI 2009/309, regulation 14(1)):
 * whoever was asked for a contribution is reminded on the day it is due, then at most every so many days; after so
 * many reminders in vain the managers are told. The council sets both.
 */
public final class ChaseAtMostEverySoManyDays {

    /** What the form takes: a number above it is a slip, whatever the council's own limits. */
    private static final int LONGEST = 30;

    private ChaseAtMostEverySoManyDays() {
    }

    public static int usual(Desk desk) {
        return desk.limits().on(desk.today(), Limit.CHASE_DAYS);
    }

    /**
     * @param given null for the usual
     * @throws BadInput when it is not between 1 and 30 days
     */
    public static int checked(Integer given, Desk desk) {
        int days = given == null ? usual(desk) : given;
        if (days < 1 || days > LONGEST) {
            throw new BadInput("chaseDays", "complaints.chaseDays", LONGEST);
        }
        return days;
    }

    /** @param chasedOn null when nobody was reminded yet */
    public static boolean isTime(LocalDate dueOn, LocalDate chasedOn, int everyDays, LocalDate today) {
        return !today.isBefore(dueOn) && (chasedOn == null || !today.isBefore(chasedOn.plusDays(everyDays)));
    }

    public static boolean wasInVain(int reminders, Desk desk) {
        return reminders > desk.limits().on(desk.today(), Limit.CHASES_IN_VAIN);
    }
}
