package org.countyhall.complaints.domain.given;

import java.util.Map;

import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;

/** All figures that were given; what stood before is kept. */
public interface GivenFigures {

    /** @param directorate null for the whole council */
    Map<Given, GivenFigure> latest(FinancialYear year, Directorate directorate);

    void add(FinancialYear year, Directorate directorate, GivenFigure figure);
}
