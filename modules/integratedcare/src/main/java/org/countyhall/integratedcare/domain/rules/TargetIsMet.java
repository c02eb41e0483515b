package org.countyhall.integratedcare.domain.rules;

import java.math.BigDecimal;

import org.countyhall.integratedcare.domain.Aim;
import org.countyhall.integratedcare.domain.Definition;
import org.countyhall.integratedcare.domain.Operator;

/**
 * "No more than 6%", "below 5%", "at least 70%", "more than 66%": the words decide whether the target itself is enough. Where a
 * target has no such words ("from 22.3% to 18%"), reaching or passing it is. Source: paper 004, lines 3484 to 3665.
 */
public final class TargetIsMet {

    private TargetIsMet() {
    }

    public static boolean by(BigDecimal value, Definition definition) {
        int against = value.compareTo(definition.target());
        if (definition.operator() == Operator.BELOW) {
            return against < 0;
        }
        if (definition.operator() == Operator.ABOVE) {
            return against > 0;
        }
        return definition.aim() == Aim.REDUCE ? against <= 0 : against >= 0;
    }
}
