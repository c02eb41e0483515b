package org.countyhall.persistence.boot;

import java.time.Clock;
import java.time.ZoneId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The one clock, on the council's time. */
@ApplicationScoped
public class CouncilClock {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Produces
    @jakarta.enterprise.context.Dependent
    Clock clock() {
        return Clock.system(LONDON);
    }
}
