package org.countyhall.performance.domain.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.countyhall.core.BadInput;

/** "Share = part / whole" (the rules of the domain, Measures): a percentage is its numerator over its denominator, at its own decimals. */
public final class ShareIsPartOfWhole {

    private ShareIsPartOfWhole() {
    }

    public static void check(BigDecimal percent, BigDecimal numerator, BigDecimal denominator) {
        if (denominator.signum() <= 0 || numerator.signum() < 0) {
            throw new BadInput("denominator", "performance.denominator");
        }
        int decimals = Math.max(0, percent.stripTrailingZeros().scale());
        BigDecimal share = numerator.movePointRight(2).divide(denominator, decimals, RoundingMode.HALF_UP);
        if (share.compareTo(percent) != 0) {
            throw new BadInput("value", "performance.shareOfCounts", share.toPlainString());
        }
    }
}
