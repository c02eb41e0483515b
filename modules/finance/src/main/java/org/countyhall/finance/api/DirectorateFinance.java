package org.countyhall.finance.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.money.Money;

/**
 * A directorate in a plan, core and external together; amounts in pounds.
 *
 * @param version the plan's name, for example "Initial draft November 2023"
 * @param asAt the day the plan stands for
 * @param proposals how many proposals in the plan are the directorate's
 * @param largest the largest of them by amount, sign aside, at most five
 * @param monitoring the newest report of how spending ran against budget, when there is one
 * @param address the plan's page
 */
public record DirectorateFinance(Directorate directorate, FinancialYear year, String version, LocalDate asAt, Money base,
        Money spending, Money savingsAndIncome, Money grants, Money reserves, Money outstandingActions, Money netChange,
        Money netRequirement, int proposals, List<ProposalLine> largest, Optional<MonitoringFigure> monitoring, String address) {

    public DirectorateFinance {
        largest = List.copyOf(largest);
    }
}
