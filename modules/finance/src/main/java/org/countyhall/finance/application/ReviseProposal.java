package org.countyhall.finance.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.core.FinancialYear;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;
import org.countyhall.finance.domain.Plan;
import org.countyhall.finance.domain.Proposal;
import org.countyhall.finance.domain.ProposalForm;
import org.countyhall.finance.domain.Rollup;
import org.countyhall.finance.domain.RollupChanges;

/** Changes what a proposal says; what it said before stays as a revision with the reason. */
@ApplicationScoped
@UseCase(Authority.FINANCE_WRITE)
@Transactional
public class ReviseProposal {

    @Inject
    OpenPlan open;

    @Inject
    Rollup rollup;

    @Inject
    Audit audit;

    /** @param seen the version that the person had before them */
    public void revise(FinancialYear year, String reference, ProposalForm form, int seen, String reason) {
        Plan plan = open.hold(year);
        Proposal proposal = open.proposal(plan, reference);
        String before = proposal.content().fields().toString();
        RollupChanges changes = new RollupChanges().without(proposal);
        proposal.revise(form.content(open.category(form.category())), seen, open.change(reason));
        open.requireAllowedIn(proposal.content().directorate());
        rollup.add(plan, changes.with(proposal).changes());
        audit.record("finance.proposalRevised", reference, before, proposal.content().fields().toString());
    }
}
