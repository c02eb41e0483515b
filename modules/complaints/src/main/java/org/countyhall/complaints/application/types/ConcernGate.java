package org.countyhall.complaints.application.types;

import org.countyhall.core.timer.Rhythm;
import org.countyhall.core.timer.TimedJob;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Each night, and whether or not anybody has a page open: concerns whose day has passed go on as complaints. */
@ApplicationScoped
class ConcernGate implements TimedJob {

    private static final int JUST_AFTER_MIDNIGHT = 5;

    @Inject
    ConcernsOverdueBecomeComplaints concerns;

    @Override
    public String name() {
        return "complaints.concernsBecomeComplaints";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.dailyAt(0, JUST_AFTER_MIDNIGHT);
    }

    @Override
    public void run() {
        int wentOn;
        do {
            wentOn = concerns.now();
        } while (wentOn == ConcernsOverdueBecomeComplaints.AT_ONCE);
    }
}
