package org.countyhall.finance.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.core.FinancialYear;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.finance.domain.Plans;
import org.countyhall.finance.domain.ProposalView;
import org.countyhall.finance.domain.Proposals;

/** One proposal with every revision. */
@ApplicationScoped
@UseCase(Authority.FINANCE_READ)
@Transactional
public class ReadProposal {

    @Inject
    Plans plans;

    @Inject
    Proposals proposals;

    /** @throws NotFound when the year's newest plan has no such proposal */
    public ProposalView of(FinancialYear year, String reference) {
        return plans.newest(year).flatMap(plan -> proposals.find(plan, reference)).map(ProposalView::of)
                .orElseThrow(() -> new NotFound("proposal " + reference));
    }
}
