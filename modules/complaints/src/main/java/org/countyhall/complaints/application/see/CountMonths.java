package org.countyhall.complaints.application.see;

import org.countyhall.complaints.domain.see.Months;
import org.countyhall.core.timer.Rhythm;
import org.countyhall.core.timer.TimedJob;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Counts the months anew whose cases changed, so that dashboards need not. */
@ApplicationScoped
class CountMonths implements TimedJob {

    private static final int SECONDS = 20;

    @Inject
    Months months;

    @Override
    public String name() {
        return "complaints.countMonths";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.everySeconds(SECONDS);
    }

    @Override
    public void run() {
        months.refresh();
    }
}
