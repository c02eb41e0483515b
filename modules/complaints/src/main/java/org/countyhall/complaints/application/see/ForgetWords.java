package org.countyhall.complaints.application.see;

import org.countyhall.core.timer.Rhythm;
import org.countyhall.core.timer.TimedJob;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The words of destroyed cases are forgotten in the night after, and those that are left learnt anew. */
@ApplicationScoped
class ForgetWords implements TimedJob {

    @Inject
    ReadTexts read;

    @Override
    public String name() {
        return "complaints.forgetWords";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.dailyAt(2, 40);
    }

    @Override
    public boolean inOneTransaction() {
        return false;
    }

    @Override
    public void run() {
        read.forgetIfDestroyed();
    }
}
