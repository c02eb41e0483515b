package org.countyhall.performance.domain.rules;

import java.math.BigDecimal;

import org.countyhall.performance.api.Polarity;
import org.countyhall.performance.api.Rag;

/**
 * "Green: the target has been achieved. Amber: the floor is met, the target is not. Red: the floor is not met", reversed where
 * lower is better (paper 004, appendix 1 of the performance report, lines 4577-4915; paper 001 item 27).
 * Meeting means reaching: a figure equal to the target is green, one equal to the floor is amber.
 */
public final class RateAgainstTargetAndFloor {

    private RateAgainstTargetAndFloor() {
    }

    /** Each of the three may be null, which is not rated. */
    public static Rag rate(BigDecimal value, BigDecimal target, BigDecimal floor, Polarity polarity) {
        if (value == null || target == null || floor == null || polarity == Polarity.NEITHER) {
            return Rag.NOT_RATED;
        }
        if (meets(value, target, polarity)) {
            return Rag.GREEN;
        }
        return meets(value, floor, polarity) ? Rag.AMBER : Rag.RED;
    }

    private static boolean meets(BigDecimal value, BigDecimal line, Polarity polarity) {
        int above = value.compareTo(line);
        return polarity == Polarity.HIGHER_IS_BETTER ? above >= 0 : above <= 0;
    }
}
