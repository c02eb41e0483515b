package org.countyhall.finance.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.core.FinancialYear;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.finance.domain.Cell;
import org.countyhall.finance.domain.CellSum;
import org.countyhall.finance.domain.Plan;
import org.countyhall.finance.domain.PlanFigures;
import org.countyhall.finance.domain.PlanView;
import org.countyhall.finance.domain.Plans;
import org.countyhall.finance.domain.Rollup;

/** The newest version of a year's plan with all its figures, from the roll-up. */
@ApplicationScoped
@UseCase(Authority.FINANCE_READ)
@Transactional
public class ReadPlan {

    @Inject
    Plans plans;

    @Inject
    Rollup rollup;

    /** @throws NotFound when the year has no plan */
    public PlanView of(FinancialYear year) {
        Plan plan = plans.newest(year).orElseThrow(() -> new NotFound("plan " + year));
        Map<Cell, CellSum> lines = new HashMap<>(rollup.of(plan));
        lines.putAll(plans.inputs(plan));
        return new PlanView(plan, new PlanFigures(plans.rows(), lines), plans.categories(), plans.funding(plan));
    }

    /** The years that have a plan, newest first. */
    public List<FinancialYear> years() {
        return plans.years();
    }
}
