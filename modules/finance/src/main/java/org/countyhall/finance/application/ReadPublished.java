package org.countyhall.finance.application;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.core.FinancialYear;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.finance.domain.Plans;
import org.countyhall.finance.domain.Published;
import org.countyhall.finance.domain.PublishedCell;

/** The figures as the council printed them. */
@ApplicationScoped
@UseCase(Authority.FINANCE_READ)
@Transactional
public class ReadPublished {

    @Inject
    Plans plans;

    @Inject
    Published published;

    public List<PublishedCell> cells(FinancialYear year) {
        return published.cells(plans.newest(year).orElseThrow(() -> new NotFound("plan " + year)));
    }
}
