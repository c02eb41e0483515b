package org.countyhall.risk.domain.rules;

import java.util.List;
import java.util.Optional;

import org.countyhall.risk.domain.Finding;
import org.countyhall.risk.domain.Standing;

/**
 * "Target above current": a residual target that is worse than today's rating makes no sense.
 * Source: coherence checks of the risk registers (paper 001 item 29).
 */
public final class TargetIsNotAboveCurrent {

    private TargetIsNotAboveCurrent() {
    }

    public static Optional<Finding> check(Standing risk) {
        if (risk.current() == null || risk.target() == null || risk.target().score() <= risk.current().score()) {
            return Optional.empty();
        }
        return Optional.of(new Finding("targetAboveCurrent", List.of(risk.reference()),
                List.of(risk.reference(), risk.target().score(), risk.current().score())));
    }
}
