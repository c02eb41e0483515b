package org.countyhall.risk.domain.rules;

import java.util.List;
import java.util.Optional;

import org.countyhall.risk.domain.Finding;
import org.countyhall.risk.domain.Standing;

/**
 * "A risk at its target and not High is proposed for removal"; at its target and still High, the target is questioned.
 * Source: risk registers of paper 001 item 29.
 */
public final class RiskAtTargetIsReconsidered {

    private RiskAtTargetIsReconsidered() {
    }

    public static boolean isAtTarget(Standing risk) {
        return risk.current() != null && risk.target() != null && risk.current().score() <= risk.target().score();
    }

    public static Optional<Finding> check(Standing risk) {
        if (!isAtTarget(risk) || TargetIsNotAboveCurrent.check(risk).isPresent()) {
            return Optional.empty();
        }
        String rule = risk.isHigh() ? "atTargetAndHigh" : "atTargetAndNotHigh";
        return Optional.of(new Finding(rule, List.of(risk.reference()), List.of(risk.reference(), risk.current().score())));
    }
}
