package org.countyhall.integratedcare.domain.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.countyhall.integratedcare.domain.Definition;

/**
 * "The expected path from baseline to target": a straight line over the days between them; before it the baseline, after it
 * the target. Source: paper 004, targets "by 2028" (end of that year) and "by 2028/29" (31 March 2029), lines 3484 to 3661.
 */
public final class ExpectedPathIsStraight {

    private static final int DECIMALS = 3;

    private ExpectedPathIsStraight() {
    }

    public static BigDecimal on(LocalDate day, Definition definition, LocalDate baselineOn) {
        if (!day.isAfter(baselineOn)) {
            return definition.baseline();
        }
        if (!day.isBefore(definition.targetBy())) {
            return definition.target();
        }
        BigDecimal gone = BigDecimal.valueOf(ChronoUnit.DAYS.between(baselineOn, day));
        BigDecimal whole = BigDecimal.valueOf(ChronoUnit.DAYS.between(baselineOn, definition.targetBy()));
        return definition.baseline().add(definition.target().subtract(definition.baseline()).multiply(gone)
                .divide(whole, DECIMALS, RoundingMode.HALF_UP));
    }
}
