package org.countyhall.performance.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.Refused;
import org.countyhall.performance.domain.Measure;
import org.countyhall.performance.domain.Measures;

/** Finds the measure that somebody wants to change, and asks whether that person may do so in its directorate. */
@ApplicationScoped
class MeasureInHand {

    @Inject
    Measures measures;

    @Inject
    CurrentUser user;

    Measure take(String code) {
        Measure measure = measures.findToChange(code).orElseThrow(() -> new NotFound("measure " + code));
        if (!user.mayIn(Authority.MEASURES_WRITE, measure.directorate())) {
            throw new Refused(Authority.MEASURES_WRITE);
        }
        return measure;
    }

    String who() {
        return user.requireName();
    }
}
