package org.countyhall.finance.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.core.FinancialYear;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;
import org.countyhall.finance.domain.Cell;
import org.countyhall.finance.domain.CellSum;
import org.countyhall.finance.domain.FundingColumn;
import org.countyhall.finance.domain.Plan;
import org.countyhall.finance.domain.PlanFigures;
import org.countyhall.finance.domain.PlanPart;
import org.countyhall.finance.domain.PlanSeal;
import org.countyhall.finance.domain.Plans;
import org.countyhall.finance.domain.Proposals;
import org.countyhall.finance.domain.Rollup;
import org.countyhall.finance.domain.rules.BalanceBeforeSealing;

/** Freezes a version of the plan that balances. */
@ApplicationScoped
@UseCase(Authority.FINANCE_WRITE)
@Transactional
public class SealPlan {

    @Inject
    OpenPlan open;

    @Inject
    Plans plans;

    @Inject
    Proposals proposals;

    @Inject
    Rollup rollup;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    public void seal(FinancialYear year) {
        Plan plan = open.hold(year);
        Map<Cell, CellSum> lines = new HashMap<>(rollup.recomputed(plan));
        Map<Cell, CellSum> inputs = plans.inputs(plan);
        lines.putAll(inputs);
        PlanFigures figures = new PlanFigures(plans.rows(), lines);
        BalanceBeforeSealing balance = new BalanceBeforeSealing(
                figures.amount(PlanPart.NET_REQUIREMENT, Optional.empty(), FundingColumn.TOTAL), plans.fundingOfItsYear(plan));
        String hash = new PlanSeal(plan).structure(figures.rows()).inputs(inputs).proposals(proposals.canonicalLines(plan)).hash();
        plan.seal(hash, balance, user.requireName(), LocalDate.now(clock));
        audit.record("finance.planSealed", year + " " + plan.name(), null, hash);
    }
}
