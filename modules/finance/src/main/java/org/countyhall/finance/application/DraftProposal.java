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
import org.countyhall.finance.domain.ProposalForm;
import org.countyhall.finance.domain.Proposals;

/** Writes a new proposal down. It counts in the plan only when it has gone its way into it. */
@ApplicationScoped
@UseCase(Authority.FINANCE_WRITE)
@Transactional
public class DraftProposal {

    @Inject
    OpenPlan open;

    @Inject
    Proposals proposals;

    @Inject
    Audit audit;

    /** @return the new proposal's reference */
    public String draft(FinancialYear year, ProposalForm form, String reason) {
        Plan plan = open.hold(year);
        open.requireAllowedIn(BadInput.required("directorate", form.directorate()));
        Proposal proposal = Proposal.draft(plan, proposals.nextReference(plan), form.content(open.category(form.category())),
                open.change(reason));
        proposals.add(proposal);
        audit.record("finance.proposalDrafted", proposal.reference(), null, proposal.content().fields().toString());
        return proposal.reference();
    }
}
