package org.countyhall.risk.domain.rules;

import java.util.List;
import java.util.Optional;

import org.countyhall.risk.domain.Finding;
import org.countyhall.risk.domain.Standing;

/**
 * "Significant Risks (over £10m)": a risk printed under a heading with an amount must exceed it; exactly £10.0m does not.
 * Source: paper 004, Appendix G, lines 1689 to 1714.
 */
public final class AmountFitsItsHeading {

    private AmountFitsItsHeading() {
    }

    public static Optional<Finding> check(Standing risk) {
        if (risk.groupOver() == null || risk.estimatedMaximum() == null
                || risk.estimatedMaximum().compareTo(risk.groupOver()) > 0) {
            return Optional.empty();
        }
        return Optional.of(new Finding("amountFitsItsHeading", List.of(risk.reference()),
                List.of(risk.reference(), risk.estimatedMaximum().inMillions(), risk.groupOver().inMillions().stripTrailingZeros().toPlainString())));
    }
}
