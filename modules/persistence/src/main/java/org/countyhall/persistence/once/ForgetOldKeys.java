package org.countyhall.persistence.once;

import java.time.Clock;
import java.time.Duration;

import org.countyhall.core.timer.Rhythm;
import org.countyhall.core.timer.TimedJob;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Nightly, forgets the keys of forms that were sent weeks ago, half-written forms to which nobody came back for months, and
 * notifications that were read a year ago.
 */
@ApplicationScoped
class ForgetOldKeys implements TimedJob {

    private static final Duration KEYS = Duration.ofDays(30);
    private static final Duration DRAFTS = Duration.ofDays(90);
    private static final Duration NOTICES = Duration.ofDays(365);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "core.forgetOldKeys";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.dailyAt(3, 10);
    }

    @Override
    public void run() {
        em.createNativeQuery("DELETE FROM core_submission WHERE at < ?").setParameter(1, clock.instant().minus(KEYS)).executeUpdate();
        em.createNativeQuery("DELETE FROM core_draft WHERE saved_at < ?").setParameter(1, clock.instant().minus(DRAFTS)).executeUpdate();
        em.createNativeQuery("DELETE FROM core_notice WHERE read_at < ?").setParameter(1, clock.instant().minus(NOTICES)).executeUpdate();
    }
}
