package org.countyhall.integratedcare.domain.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.countyhall.integratedcare.domain.Definition;

/**
 * "The latest observation towards the target": the way from baseline to observation as a share of the way from baseline to
 * target, in whole percent; negative when it leads away. Source: paper 004, indicators with "from … to …", lines 3484 to 3622.
 */
public final class ShareOfTheWay {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ShareOfTheWay() {
    }

    /** A target equal to the baseline has no way: then it is 100 as long as the figure stays there or better, else 0. */
    public static BigDecimal percent(Definition definition, BigDecimal value) {
        BigDecimal whole = definition.target().subtract(definition.baseline());
        if (whole.signum() == 0) {
            return TargetIsMet.by(value, definition) ? HUNDRED : BigDecimal.ZERO;
        }
        return value.subtract(definition.baseline()).multiply(HUNDRED).divide(whole, 0, RoundingMode.HALF_UP);
    }
}
