package org.countyhall.performance.domain.rules;

import java.math.BigDecimal;

import org.countyhall.performance.api.Assurance;
import org.countyhall.performance.api.Polarity;
import org.countyhall.performance.domain.ControlLimits;

/**
 * "Will the process consistently hit the target, consistently miss it, or hit and miss it at random?" (NHS England, Making
 * Data Count, assurance icons): a target beyond the limits on the worse side is always hit, on the better side always missed.
 */
public final class AssuranceFromTargetAndLimits {

    private AssuranceFromTargetAndLimits() {
    }

    public static Assurance of(BigDecimal target, ControlLimits limits, Polarity polarity) {
        if (target == null || polarity == Polarity.NEITHER) {
            return Assurance.NO_TARGET;
        }
        double line = target.doubleValue();
        if (line >= limits.lower() && line <= limits.upper()) {
            return Assurance.HIT_AND_MISS;
        }
        boolean below = line < limits.lower();
        return below == (polarity == Polarity.HIGHER_IS_BETTER) ? Assurance.WILL_HIT : Assurance.WILL_MISS;
    }
}
