package org.countyhall.finance.web;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.countyhall.core.FinancialYear;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.finance.application.CheckPlan;
import org.countyhall.finance.application.FindWaitingProposals;
import org.countyhall.finance.application.ReadPlan;
import org.countyhall.finance.domain.WaitingProposal;
import org.countyhall.ui.work.Waiting;
import org.countyhall.ui.work.WorkItem;
import org.countyhall.ui.work.WorkSource;

/** What a finance officer has to take further: proposals on their way into the plan, and a plan whose checks need a look. */
@ApplicationScoped
public class FinanceWork implements WorkSource {

    @Inject
    FindWaitingProposals waiting;

    @Inject
    ReadPlan readPlan;

    @Inject
    CheckPlan checkPlan;

    @Inject
    CurrentUser user;

    @Override
    public List<WorkItem> items() {
        if (!user.may(Authority.FINANCE_WRITE)) {
            return List.of();
        }
        List<WorkItem> items = new ArrayList<>();
        waiting.all().stream().filter(proposal -> user.mayIn(Authority.FINANCE_WRITE, proposal.directorate())).map(this::item)
                .forEach(items::add);
        readPlan.years().stream().findFirst().ifPresent(year -> checks(year, items));
        return items;
    }

    private WorkItem item(WaitingProposal proposal) {
        String step = Texts.of("finance.step." + proposal.status().next().get(0).name());
        return new WorkItem(Texts.of("finance.proposal"), proposal.reference(), proposal.headline(), step, null,
                FinanceAddresses.proposal(proposal.year(), proposal.reference()), Waiting.FOR_ME);
    }

    private void checks(FinancialYear year, List<WorkItem> items) {
        long failing = checkPlan.of(year).stream().filter(check -> !check.holds()).count();
        if (failing > 0) {
            items.add(new WorkItem(Texts.of("finance.plan"), year.toString(), Texts.of("finance.checksNeedALook", failing),
                    Texts.of("finance.step.look"), null, FinanceAddresses.checks(year), Waiting.FOR_ME));
        }
    }
}
