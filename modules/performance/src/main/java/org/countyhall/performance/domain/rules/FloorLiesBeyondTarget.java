package org.countyhall.performance.domain.rules;

import java.math.BigDecimal;

import org.countyhall.core.RuleBroken;
import org.countyhall.performance.api.Polarity;

/** "A floor is the lowest acceptable figure": it never asks for more than the target (paper 001 item 27, key to the ratings). */
public final class FloorLiesBeyondTarget {

    private FloorLiesBeyondTarget() {
    }

    public static void check(BigDecimal target, BigDecimal floor, Polarity polarity) {
        int above = floor.compareTo(target);
        if (polarity == Polarity.LOWER_IS_BETTER ? above < 0 : above > 0) {
            throw new RuleBroken("performance.floorBeyondTarget", floor, target);
        }
    }
}
