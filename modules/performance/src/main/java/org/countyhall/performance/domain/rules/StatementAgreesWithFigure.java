package org.countyhall.performance.domain.rules;

import java.math.BigDecimal;

import org.countyhall.performance.api.Qualifier;

/**
 * "Same figure everywhere" (the rules of the domain, Papers check themselves): what a paper says of a figure must be true of it.
 * "Over 5,500" is true of 5,573 and not of 5,500; "nearly 3,000" is true below it, and from nine tenths of it upwards.
 */
public final class StatementAgreesWithFigure {

    private static final BigDecimal NEARLY = new BigDecimal("0.9");
    private static final BigDecimal ABOUT = new BigDecimal("0.1");

    private StatementAgreesWithFigure() {
    }

    public static boolean check(BigDecimal said, Qualifier qualifier, BigDecimal figure) {
        return switch (qualifier) {
            case EXACT -> figure.compareTo(said) == 0;
            case OVER -> figure.compareTo(said) > 0;
            case NEARLY -> figure.compareTo(said) < 0 && figure.compareTo(said.multiply(NEARLY)) >= 0;
            case APPROXIMATELY -> figure.subtract(said).abs().compareTo(said.abs().multiply(ABOUT)) <= 0;
        };
    }
}
