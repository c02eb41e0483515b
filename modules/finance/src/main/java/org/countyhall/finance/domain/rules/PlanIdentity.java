package org.countyhall.finance.domain.rules;

import org.countyhall.core.money.Money;

/**
 * "Revised base + spending + savings and income + grants + net reserves + outstanding actions = net budget requirement" (paper 004,
 * Appendix A, lines 716-742). It is computed here on its own, so that rows wrongly put together are found.
 */
public record PlanIdentity(Money base, Money spending, Money savingsAndIncome, Money grants, Money netReserves, Money outstandingActions) {

    public Money netChange() {
        return spending.plus(savingsAndIncome).plus(grants).plus(netReserves);
    }

    public Money netRequirement() {
        return base.plus(netChange()).plus(outstandingActions);
    }

    public boolean holdsFor(Money shownNetChange, Money shownRequirement) {
        return netChange().equals(shownNetChange) && netRequirement().equals(shownRequirement);
    }
}
