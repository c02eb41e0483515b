package org.countyhall.risk.domain.rules;

import java.util.List;
import java.util.Optional;

import org.countyhall.risk.domain.Finding;
import org.countyhall.risk.domain.Standing;

/**
 * "Action overdue on a High risk": what was promised against a High risk is late.
 * Source: coherence checks of the risk registers (paper 001 item 29).
 */
public final class HighRiskHasNoOverdueAction {

    private HighRiskHasNoOverdueAction() {
    }

    public static Optional<Finding> check(Standing risk) {
        if (!risk.isHigh() || risk.overdueActions() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Finding("actionOverdueOnHigh", List.of(risk.reference()),
                List.of(risk.reference(), risk.overdueActions())));
    }
}
