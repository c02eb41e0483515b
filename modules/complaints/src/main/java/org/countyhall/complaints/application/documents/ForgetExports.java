package org.countyhall.complaints.application.documents;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.countyhall.complaints.domain.documents.Makings;
import org.countyhall.core.timer.Rhythm;
import org.countyhall.core.timer.TimedJob;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * A subject access export is a second copy of everything about a person: it is kept for as long as it takes to send it out, and then
 * its content is forgotten. The cases keep the entry that it was made.
 */
@ApplicationScoped
class ForgetExports implements TimedJob {

    private static final int MOST = 100;

    @Inject
    Makings makings;

    @Inject
    KeptExports exports;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "exports.days", defaultValue = "30")
    int days;

    @Override
    public String name() {
        return "complaints.forgetExports";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.dailyAt(2, 20);
    }

    @Override
    public void run() {
        Instant then = clock.instant().minus(Duration.ofDays(days));
        makings.exportsBefore(then, MOST).forEach(one -> exports.forget(one, "complaints.export.expired"));
    }
}
