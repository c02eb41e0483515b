package org.countyhall.finance.application;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.core.FinancialYear;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.finance.domain.Funding;
import org.countyhall.finance.domain.Grouping;
import org.countyhall.finance.domain.Plans;
import org.countyhall.finance.domain.ProposalGroup;
import org.countyhall.finance.domain.Proposals;

/** How many proposals there are and what they add up to, by category, Big 6 area or directorate. */
@ApplicationScoped
@UseCase(Authority.FINANCE_READ)
@Transactional
public class ReadDashboards {

    @Inject
    Plans plans;

    @Inject
    Proposals proposals;

    public List<ProposalGroup> groups(FinancialYear year, Funding funding, Grouping by) {
        return proposals.groups(plans.newest(year).orElseThrow(() -> new NotFound("plan " + year)), funding, by);
    }
}
