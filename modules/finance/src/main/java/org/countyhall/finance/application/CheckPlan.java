package org.countyhall.finance.application;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.core.FinancialYear;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.finance.domain.Check;
import org.countyhall.finance.domain.Funding;
import org.countyhall.finance.domain.Grouping;
import org.countyhall.finance.domain.Plan;
import org.countyhall.finance.domain.PlanView;
import org.countyhall.finance.domain.ProposalGroup;
import org.countyhall.finance.domain.Proposals;
import org.countyhall.finance.domain.Published;
import org.countyhall.finance.domain.SelfCheck;

/** Holds what the council printed about a plan against what follows from the proposals, and against itself. */
@ApplicationScoped
@UseCase(Authority.FINANCE_READ)
@Transactional
public class CheckPlan {

    @Inject
    ReadPlan readPlan;

    @Inject
    Proposals proposals;

    @Inject
    Published published;

    private final Map<Long, Checked> known = new ConcurrentHashMap<>();

    /** The checks of one plan as they came out in one of its states. */
    private record Checked(int state, List<Check> checks) {
    }

    /** Every check, whether it holds or not; worked out once for each state of the plan. */
    public List<Check> of(FinancialYear year) {
        return of(readPlan.of(year));
    }

    /** Every check of a plan that has been read. */
    public List<Check> of(PlanView view) {
        Plan plan = view.plan();
        Checked checked = known.get(plan.id());
        if (checked == null || checked.state() != plan.state()) {
            checked = new Checked(plan.state(), worked(view));
            known.put(plan.id(), checked);
        }
        return checked.checks();
    }

    private List<Check> worked(PlanView view) {
        Plan plan = view.plan();
        Map<Grouping, List<ProposalGroup>> groups = new EnumMap<>(Grouping.class);
        for (Grouping by : Grouping.values()) {
            groups.put(by, proposals.groups(plan, Funding.CORE, by));
        }
        return new SelfCheck(plan, view.figures(), published.cells(plan)).cells().dashboards(published.dashboards(plan), groups)
                .statements(published.statements(plan), groups.get(Grouping.SERVICE_AREA)).rules(view.funding()).checks();
    }
}
