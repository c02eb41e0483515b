package org.countyhall.finance.domain;

import org.countyhall.core.money.Money;

/** What a cell adds up to, and from how many proposals. */
public record CellSum(Money amount, int proposals) {

    public static final CellSum NOTHING = new CellSum(Money.ZERO, 0);

    public CellSum plus(CellSum other) {
        return new CellSum(amount.plus(other.amount), proposals + other.proposals);
    }

    public CellSum minus(CellSum other) {
        return new CellSum(amount.minus(other.amount), proposals - other.proposals);
    }

    public boolean isNothing() {
        return amount.isZero() && proposals == 0;
    }
}
