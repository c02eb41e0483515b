package org.countyhall.socialcare.application;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.core.BadInput;
import org.countyhall.core.Directorate;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.Refused;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;
import org.countyhall.socialcare.domain.PressuresPlans;

/** A director says that a deliverable of the pressures plan is done. */
@ApplicationScoped
@UseCase(Authority.SOCIALCARE_WRITE)
@Transactional
public class CompleteDeliverable {

    @Inject
    PressuresPlans plans;

    @Inject
    CurrentUser user;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    public String complete(String reference, LocalDate on) {
        BadInput.required("completedOn", on);
        if (!user.mayIn(Authority.SOCIALCARE_WRITE, Directorate.ASCH)) {
            throw new Refused(Authority.SOCIALCARE_WRITE);
        }
        plans.inForce().orElseThrow(() -> new NotFound("pressures plan"))
                .complete(reference, on, user.requireName(), LocalDate.now(clock));
        audit.record("socialcare.deliverableCompleted", reference, null, on.toString());
        return reference;
    }
}
