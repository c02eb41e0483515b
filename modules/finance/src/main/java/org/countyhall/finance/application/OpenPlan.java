package org.countyhall.finance.application;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.countyhall.core.BadInput;
import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.Refused;
import org.countyhall.finance.domain.Category;
import org.countyhall.finance.domain.Change;
import org.countyhall.finance.domain.Plan;
import org.countyhall.finance.domain.Plans;
import org.countyhall.finance.domain.Proposal;
import org.countyhall.finance.domain.Proposals;

/** What every change of a proposal begins with: the plan held, the proposal found, the person allowed in its directorate. */
@ApplicationScoped
class OpenPlan {

    @Inject
    Plans plans;

    @Inject
    Proposals proposals;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    Plan hold(FinancialYear year) {
        return plans.newestForChange(year).orElseThrow(() -> new NotFound("plan " + year));
    }

    Proposal proposal(Plan plan, String reference) {
        Proposal proposal = proposals.find(plan, reference).orElseThrow(() -> new NotFound("proposal " + reference));
        requireAllowedIn(proposal.content().directorate());
        return proposal;
    }

    void requireAllowedIn(Directorate directorate) {
        if (!user.mayIn(Authority.FINANCE_WRITE, directorate)) {
            throw new Refused(Authority.FINANCE_WRITE);
        }
    }

    Category category(String name) {
        return plans.category(BadInput.required("category", name)).orElseThrow(() -> new BadInput("category", "finance.unknownCategory", name));
    }

    Change change(String reason) {
        return new Change(user.requireName(), clock.instant(), reason);
    }
}
