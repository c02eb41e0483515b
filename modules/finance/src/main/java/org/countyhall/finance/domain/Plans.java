package org.countyhall.finance.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countyhall.core.FinancialYear;
import org.countyhall.core.money.Money;

/** The plans, their rows and what is put into them. */
public interface Plans {

    void add(Plan plan);

    /** The newest version of the year. */
    Optional<Plan> newest(FinancialYear year);

    /** The newest version of the year, held so that nobody else changes anything in it before this transaction ends; its state is a new one. */
    Optional<Plan> newestForChange(FinancialYear year);

    /** The years that have a plan, newest first. */
    List<FinancialYear> years();

    List<PlanRow> rows();

    List<Category> categories();

    Optional<Category> category(String name);

    Map<Cell, CellSum> inputs(Plan plan);

    /** Grants, business rates and council tax, in their order. */
    List<FundingLine> funding(Plan plan);

    /** What the plan's own year is funded with. */
    default Money fundingOfItsYear(Plan plan) {
        return Money.sum(funding(plan).stream().filter(line -> line.year().equals(plan.year())).map(FundingLine::amount).toList());
    }
}
