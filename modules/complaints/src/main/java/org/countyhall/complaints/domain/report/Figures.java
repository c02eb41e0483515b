package org.countyhall.complaints.domain.report;

import java.util.List;

import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;

/** Counts the anonymous rows of a year, and knows what was printed of it before. */
public interface Figures {

    /** @param directorate null for the whole council */
    Ledger count(FinancialYear year, Directorate directorate);

    /** What was printed of these years; none of a single directorate. */
    List<Published> published(List<FinancialYear> years);

    /** Years in which anything was received or settled, latest first. */
    List<FinancialYear> years();
}
