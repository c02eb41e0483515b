package org.countyhall.socialcare.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.countyhall.core.money.Money;
import org.countyhall.socialcare.api.DeliverableLine;
import org.countyhall.socialcare.api.GrantAccount;
import org.countyhall.socialcare.api.PlanAccount;
import org.countyhall.socialcare.api.PressuresSummary;
import org.countyhall.socialcare.api.SocialCareReport;
import org.countyhall.socialcare.api.Standing;
import org.countyhall.socialcare.domain.Grant;
import org.countyhall.socialcare.domain.Grants;
import org.countyhall.socialcare.domain.PressuresPlans;

@ApplicationScoped
class JpaSocialCareReport implements SocialCareReport {

    @Inject
    PressuresPlans plans;

    @Inject
    Grants grants;

    @Override
    public Optional<PressuresSummary> pressures(LocalDate today) {
        return plans.inForce().map(plan -> summary(plan.account(today), grants.inForce().map(Grant::account)));
    }

    private static PressuresSummary summary(PlanAccount plan, Optional<GrantAccount> grant) {
        List<DeliverableLine> deliverables = plan.deliverables();
        return new PressuresSummary(plan.title(), plan.current().number(), plan.current().issuedOn(),
                count(deliverables, Standing.COMPLETED), count(deliverables, Standing.DUE), count(deliverables, Standing.OVERDUE),
                grant.map(GrantAccount::allocation).orElse(Money.ZERO), grant.map(GrantAccount::profile).orElse(Money.ZERO));
    }

    private static int count(List<DeliverableLine> deliverables, Standing standing) {
        return (int) deliverables.stream().filter(one -> one.standing() == standing).count();
    }
}
