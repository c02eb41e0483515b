package org.countyhall.integratedcare.domain.rules;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.countyhall.core.BadInput;
import org.countyhall.integratedcare.domain.Definition;

/**
 * "In range, dates in order": an observation is not of a day to come, nor from before the strategy's decade; a share of people
 * lies between 0 and 100. Source: the checks that every figure goes through, and the units of paper 004, lines 3484 to 3667.
 */
public final class ObservationIsPlausible {

    private static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LARGEST = new BigDecimal("999999999");

    private ObservationIsPlausible() {
    }

    public static void check(Definition definition, BigDecimal value, LocalDate on, LocalDate today) {
        BadInput.required("value", value);
        BadInput.required("on", on);
        if (on.isAfter(today)) {
            throw new BadInput("on", "integratedcare.notInTheFuture");
        }
        if (on.isBefore(EARLIEST)) {
            throw new BadInput("on", "integratedcare.tooEarly", EARLIEST.getYear());
        }
        if (value.stripTrailingZeros().scale() > 3 || value.abs().compareTo(LARGEST) > 0) {
            throw new BadInput("value", "integratedcare.threeDecimals");
        }
        if (isShareOfAWhole(definition) && (value.signum() < 0 || value.compareTo(HUNDRED) > 0)) {
            throw new BadInput("value", "integratedcare.percentage");
        }
    }

    /** "Percent above the national average" or "percent reduction" is not a share of a whole. */
    private static boolean isShareOfAWhole(Definition definition) {
        return definition.isPercentage() && !definition.unit().startsWith("percent above") && !definition.unit().startsWith("percent reduction");
    }
}
