package org.countyhall.performance.domain.rules;

import java.math.BigDecimal;

import org.countyhall.core.BadInput;
import org.countyhall.performance.api.UnitKind;

/** "In range": a percentage is 0 to 100, a count is whole, and none is below zero (the rules of the domain, Papers check themselves). */
public final class ValueFitsItsUnit {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(12);
    private static final int DECIMALS = 4;

    private ValueFitsItsUnit() {
    }

    public static void check(BigDecimal value, UnitKind unit) {
        if (value.signum() < 0 || value.compareTo(LARGEST) >= 0) {
            throw new BadInput("value", "performance.valueRange");
        }
        if (unit == UnitKind.PERCENT && value.compareTo(HUNDRED) > 0) {
            throw new BadInput("value", "performance.percentRange");
        }
        int decimals = value.stripTrailingZeros().scale();
        if (unit == UnitKind.COUNT && decimals > 0) {
            throw new BadInput("value", "performance.wholeNumber");
        }
        if (decimals > DECIMALS) {
            throw new BadInput("value", "performance.fourDecimals");
        }
    }
}
