package org.countyhall.complaints.domain.report;

import java.util.Map;

import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;

/**
 * A year's counts of the whole council, and of each directorate by itself.
 *
 * @param own of every directorate, also of one with nothing to count; cases of none are only in the whole
 */
public record Counts(FinancialYear year, Ledger whole, Map<Directorate, Ledger> own) {

    public Counts {
        own = Map.copyOf(own);
    }

    /** @param directorate null for the whole council */
    public Ledger of(Directorate directorate) {
        return directorate == null ? whole : own.get(directorate);
    }
}
