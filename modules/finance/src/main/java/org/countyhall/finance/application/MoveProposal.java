package org.countyhall.finance.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.core.BadInput;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;
import org.countyhall.finance.domain.Plan;
import org.countyhall.finance.domain.Proposal;
import org.countyhall.finance.domain.ProposalStatus;
import org.countyhall.finance.domain.Rollup;
import org.countyhall.finance.domain.RollupChanges;

/** Takes a proposal a step on its way: submitted, challenged, agreed, in the plan, delivered, withdrawn, or back. */
@ApplicationScoped
@UseCase(Authority.FINANCE_WRITE)
@Transactional
public class MoveProposal {

    @Inject
    OpenPlan open;

    @Inject
    Rollup rollup;

    @Inject
    Audit audit;

    /** @param seen the version that the person had before them */
    public void move(FinancialYear year, String reference, ProposalStatus to, int seen, String reason) {
        Plan plan = open.hold(year);
        Proposal proposal = open.proposal(plan, reference);
        String before = proposal.status().code();
        RollupChanges changes = new RollupChanges().without(proposal);
        proposal.move(BadInput.required("status", to), seen, open.change(reason));
        rollup.add(plan, changes.with(proposal).changes());
        audit.record("finance.proposalMoved", reference, before, proposal.status().code());
    }
}
