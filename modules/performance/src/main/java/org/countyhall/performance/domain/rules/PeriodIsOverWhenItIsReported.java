package org.countyhall.performance.domain.rules;

import java.time.LocalDate;

import org.countyhall.core.BadInput;
import org.countyhall.performance.domain.Period;

/** "Dates in order": a figure is about a period that began before it ended, and that has ended (the rules of the domain, Papers check themselves). */
public final class PeriodIsOverWhenItIsReported {

    private PeriodIsOverWhenItIsReported() {
    }

    public static void check(Period period, LocalDate today) {
        if (period.end().isBefore(period.start())) {
            throw new BadInput("period", "performance.periodOrder");
        }
        if (!period.end().isBefore(today)) {
            throw new BadInput("period", "performance.periodNotOver", period.label());
        }
    }
}
