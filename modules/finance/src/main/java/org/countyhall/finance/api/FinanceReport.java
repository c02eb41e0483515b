package org.countyhall.finance.api;

import java.util.Optional;

import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;

/** The plan's figures for one directorate, for whoever draws that directorate's picture. */
public interface FinanceReport {

    /** From the newest version of the year's plan; empty when the year has none. */
    Optional<DirectorateFinance> of(Directorate directorate, FinancialYear year);
}
