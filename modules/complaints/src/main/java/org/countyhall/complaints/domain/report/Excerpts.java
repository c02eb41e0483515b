package org.countyhall.complaints.domain.report;

import java.util.List;

import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;

/** What the report of a year quotes: the pairs of its year, and decisions of the Ombudsman by day. */
public interface Excerpts {

    /** @param directorate null for the whole council; pairs are the whole council's only */
    List<Excerpt> of(FinancialYear year, Directorate directorate);
}
