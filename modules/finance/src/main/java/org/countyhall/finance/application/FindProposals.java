package org.countyhall.finance.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.core.FinancialYear;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.money.Money;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.finance.api.ProposalLine;
import org.countyhall.finance.domain.Plan;
import org.countyhall.finance.domain.Plans;
import org.countyhall.finance.domain.Proposals;

/** Lists the proposals of a year's newest plan. */
@ApplicationScoped
@UseCase(Authority.FINANCE_READ)
@Transactional
public class FindProposals {

    @Inject
    Plans plans;

    @Inject
    Proposals proposals;

    public Rows<ProposalLine> page(FinancialYear year, TableQuery query) {
        return proposals.page(plan(year), query);
    }

    /** The sum of everything that the query finds. */
    public Money total(FinancialYear year, TableQuery query) {
        return proposals.total(plan(year), query);
    }

    private Plan plan(FinancialYear year) {
        return plans.newest(year).orElseThrow(() -> new NotFound("plan " + year));
    }
}
