package org.countyhall.socialcare.application;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.socialcare.api.PlanAccount;
import org.countyhall.socialcare.domain.PressuresPlans;

/** The pressures plan as it stands today. */
@ApplicationScoped
@UseCase(Authority.SOCIALCARE_READ)
@Transactional
public class ReadPressuresPlan {

    @Inject
    PressuresPlans plans;

    @Inject
    Clock clock;

    public PlanAccount inForce() {
        return plans.inForce().orElseThrow(() -> new NotFound("pressures plan")).account(LocalDate.now(clock));
    }
}
