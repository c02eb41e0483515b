package org.countyhall.socialcare.domain;

import java.util.Optional;

/** The winter plans, one for each winter. */
public interface PressuresPlans {

    /** The newest plan. */
    Optional<PressuresPlan> inForce();
}
