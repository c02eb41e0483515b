package org.countyhall.persistence.mail;

import java.time.Clock;
import java.time.Duration;

import org.countyhall.core.timer.Rhythm;
import org.countyhall.core.timer.TimedJob;
import org.countyhall.persistence.boot.Settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * The words of a mail go with its sending; a month later its line goes too, and that of a mail that was given up and that nobody sent
 * again in half a year. What must be kept is kept with what it was about.
 */
@ApplicationScoped
class ForgetOldMail implements TimedJob {

    private static final String SENT_DAYS = "30";
    private static final Duration GIVEN_UP = Duration.ofDays(183);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "core.forgetOldMail";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.dailyAt(2, 50);
    }

    @Override
    public void run() {
        forget("SENT", "sent_at", Duration.ofDays(Long.parseLong(Settings.optional("mail.sent.days").orElse(SENT_DAYS))));
        forget("FAILED", "posted_at", GIVEN_UP);
    }

    private void forget(String state, String since, Duration kept) {
        String old = "state = '" + state + "' AND " + since + " < ?";
        em.createNativeQuery("DELETE FROM core_outbox_enclosure WHERE outbox_id IN (SELECT id FROM core_outbox WHERE " + old + ")")
                .setParameter(1, JpaOutbox.utc(clock.instant().minus(kept))).executeUpdate();
        em.createNativeQuery("DELETE FROM core_outbox WHERE " + old).setParameter(1, JpaOutbox.utc(clock.instant().minus(kept))).executeUpdate();
    }
}
