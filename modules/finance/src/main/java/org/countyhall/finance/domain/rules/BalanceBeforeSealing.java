package org.countyhall.finance.domain.rules;

import org.countyhall.core.RuleBroken;
import org.countyhall.core.money.Money;

/**
 * "Net expenditure not exceeding available funding": a plan can be a draft while it does not balance, and cannot be sealed (paper
 * 004, paragraph 4.12; Appendix A, lines 742 and 763).
 */
public record BalanceBeforeSealing(Money netRequirement, Money funding) {

    /** What is still to be found; negative when more is funded than is needed. */
    public Money gap() {
        return netRequirement.minus(funding);
    }

    public boolean holds() {
        return gap().isZero();
    }

    public void require() {
        if (!holds()) {
            throw new RuleBroken("finance.planDoesNotBalance", gap().inThousands());
        }
    }
}
