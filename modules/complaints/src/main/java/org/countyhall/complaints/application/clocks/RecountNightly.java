package org.countyhall.complaints.application.clocks;

import org.countyhall.core.Texts;
import org.countyhall.core.timer.Rhythm;
import org.countyhall.core.timer.TimedJob;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Nightly, counts all running cases' dates anew, so that a limit that came into force, or a case saved while the calendar changed, is seen. */
@ApplicationScoped
class RecountNightly implements TimedJob {

    @Inject
    RecountDates recount;

    @Override
    public String name() {
        return "complaints.recountNightly";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.dailyAt(2, 20);
    }

    @Override
    public void run() {
        recount.recount(Texts.of("complaints.moved.nightly"), null);
    }
}
