package org.countyhall.risk.domain.rules;

import java.util.List;
import java.util.Optional;

import org.countyhall.risk.domain.Finding;
import org.countyhall.risk.domain.Standing;

/**
 * "Residual lowered with no control": who expects a lower rating must have a control in place that brings it there.
 * Source: coherence checks of the risk registers (paper 001 item 29).
 */
public final class LowerTargetNeedsAControl {

    private LowerTargetNeedsAControl() {
    }

    public static Optional<Finding> check(Standing risk) {
        if (risk.current() == null || risk.target() == null || risk.controls() > 0
                || risk.target().score() >= risk.current().score()) {
            return Optional.empty();
        }
        return Optional.of(new Finding("lowerTargetNeedsAControl", List.of(risk.reference()),
                List.of(risk.reference(), risk.current().score(), risk.target().score())));
    }
}
