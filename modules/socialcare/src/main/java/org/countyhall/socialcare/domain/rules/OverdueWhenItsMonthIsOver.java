package org.countyhall.socialcare.domain.rules;

import java.time.LocalDate;
import java.time.YearMonth;

import org.countyhall.socialcare.api.Standing;

/** "Due Nov 23" (paper 004, pressures plan, table 2): a deliverable promised for a month is overdue from the first of the next. */
public final class OverdueWhenItsMonthIsOver {

    private OverdueWhenItsMonthIsOver() {
    }

    /** @param completedOn null while it is not completed */
    public static Standing of(YearMonth month, LocalDate completedOn, LocalDate today) {
        if (completedOn != null) {
            return Standing.COMPLETED;
        }
        return YearMonth.from(today).isAfter(month) ? Standing.OVERDUE : Standing.DUE;
    }
}
