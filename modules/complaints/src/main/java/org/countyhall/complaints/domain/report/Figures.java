package org.countyhall.complaints.domain.report;

import java.util.List;

import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;

/** Counts the anonymous rows of some years, and knows what was printed of them before. */
public interface Figures {

    /** All of them at once, in the order asked for. */
    List<Counts> count(List<FinancialYear> years);

    /** @param directorate null for the whole council */
    default Ledger count(FinancialYear year, Directorate directorate) {
        return count(List.of(year)).get(0).of(directorate);
    }

    /** What was printed of these years; none of a single directorate. */
    List<Published> published(List<FinancialYear> years);

    /** Years in which anything was received or settled, latest first. */
    List<FinancialYear> years();
}
