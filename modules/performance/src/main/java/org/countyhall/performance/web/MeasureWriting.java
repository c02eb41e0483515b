package org.countyhall.performance.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.Refused;
import org.countyhall.performance.api.MeasureSummary;

/** Who may write about a measure: asked when a form is opened, so that nobody fills in what will be refused. */
@ApplicationScoped
class MeasureWriting {

    @Inject
    CurrentUser user;

    boolean isOpenFor(MeasureSummary measure) {
        return user.mayIn(Authority.MEASURES_WRITE, measure.directorate());
    }

    void require(MeasureSummary measure) {
        if (!isOpenFor(measure)) {
            throw new Refused(Authority.MEASURES_WRITE);
        }
    }
}
