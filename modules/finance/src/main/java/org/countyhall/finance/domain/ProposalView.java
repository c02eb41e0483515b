package org.countyhall.finance.domain;

import java.util.List;

import org.countyhall.core.FinancialYear;

/** A proposal as its page shows it. */
public record ProposalView(FinancialYear year, String planName, boolean planSealed, String reference, ProposalContent content,
        ProposalStatus status, int version, List<ProposalRevision> revisions) {

    public static ProposalView of(Proposal proposal) {
        Plan plan = proposal.plan();
        return new ProposalView(plan.year(), plan.name(), plan.sealedOn().isPresent(), proposal.reference(), proposal.content(),
                proposal.status(), proposal.version(), proposal.revisions());
    }
}
