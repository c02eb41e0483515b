package org.countyhall.performance.domain;

import java.math.BigDecimal;

import org.countyhall.performance.api.Finality;
import org.countyhall.performance.api.Qualifier;

/**
 * A number as it was read from its source.
 *
 * @param numerator the part that a percentage or rate was made of; null when only the share is known
 * @param denominator the whole that it was made of; null with it
 */
public record FigureReading(BigDecimal value, BigDecimal numerator, BigDecimal denominator, Qualifier qualifier, Finality finality) {

    public static FigureReading exactly(BigDecimal value) {
        return new FigureReading(value, null, null, Qualifier.EXACT, Finality.FINAL);
    }

    boolean saysTheSameAs(FigureReading other) {
        return value.compareTo(other.value) == 0 && qualifier == other.qualifier && finality == other.finality
                && same(numerator, other.numerator) && same(denominator, other.denominator);
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }
}
