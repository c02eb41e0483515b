package org.countyhall.finance.domain.rules;

import org.countyhall.core.money.Money;

/**
 * "Externally funded changes net to zero": what a grant or contribution pays for, and the grant itself, cancel out in each
 * directorate (paper 004, Appendix B, line 798, externally funded columns of NET CHANGE).
 */
public record ExternalNetsToZero(Money externalNetChange) {

    public boolean holds() {
        return externalNetChange.isZero();
    }
}
