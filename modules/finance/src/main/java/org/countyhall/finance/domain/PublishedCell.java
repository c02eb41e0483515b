package org.countyhall.finance.domain;

import java.util.Optional;

import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.money.Money;

/**
 * A printed figure in the rows of the plan.
 *
 * @param document the printed table, for example "Appendix B"
 * @param place document and line of the paper
 * @param directorate empty for the whole council
 */
public record PublishedCell(String document, String place, String section, String label, boolean total, Optional<Directorate> directorate,
        FundingColumn column, FinancialYear year, Money amount) {
}
