package org.countyhall.finance.web;

import org.countyhall.core.BadInput;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.NotFound;

/** Reads the year of an address; what is no year has no plan either. */
final class PlanYears {

    private PlanYears() {
    }

    static FinancialYear of(String text) {
        try {
            return FinancialYear.parse(text);
        } catch (BadInput notAYear) {
            throw new NotFound("plan " + text);
        }
    }
}
