package org.countyhall.finance.domain;

import java.util.List;
import java.util.Set;

import org.countyhall.core.money.Money;

/** A version of the plan with all its figures, the categories that feed its rows and what it is funded with. */
public record PlanView(Plan plan, PlanFigures figures, List<Category> categories, List<FundingLine> funding) {

    /** The categories whose proposals a row sums up, in their order. */
    public List<Category> categoriesIn(PlanRow row) {
        Set<PlanRow> lines = row.lines();
        return categories.stream().filter(category -> lines.contains(category.row())).toList();
    }

    public Money fundingOfItsYear() {
        return Money.sum(funding.stream().filter(line -> line.year().equals(plan.year())).map(FundingLine::amount).toList());
    }
}
