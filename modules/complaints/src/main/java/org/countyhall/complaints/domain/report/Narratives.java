package org.countyhall.complaints.domain.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;

/** The words of the reports, all editions kept. */
public interface Narratives {

    /** @param directorate null for the whole council */
    Map<Section, Narrative> latest(FinancialYear year, Directorate directorate);

    Optional<Narrative> latest(FinancialYear year, Directorate directorate, Section section);

    /** Latest first. */
    List<Narrative> all(FinancialYear year, Directorate directorate, Section section);

    void add(FinancialYear year, Directorate directorate, Narrative narrative);
}
