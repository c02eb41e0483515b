package org.countyhall.persistence.timer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.countyhall.core.access.ActingAs;
import org.countyhall.core.timer.TimedJob;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** One run of a job: as the system, in a transaction of its own, and noted with its end whether it went well or not. */
@ApplicationScoped
class RunJob {

    private static final Logger LOG = Logger.getLogger(RunJob.class.getName());
    private static final int LONGEST = 1000;

    @Inject
    InTransaction transaction;

    @Inject
    NoteRuns notes;

    @Inject
    Clock clock;

    @ActivateRequestContext
    public void run(TimedJob job, String node) {
        ActingAs.system(() -> runAndNote(job, node));
    }

    private void runAndNote(TimedJob job, String node) {
        Instant began = clock.instant();
        notes.began(job.name(), node, began);
        try {
            if (job.inOneTransaction()) {
                transaction.of(job);
            } else {
                job.run();
            }
            notes.ended(job.name(), Duration.between(began, clock.instant()), null);
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, failed, () -> "the timed job " + job.name() + " failed and will be tried again");
            notes.ended(job.name(), Duration.between(began, clock.instant()), sentence(failed));
            throw failed;
        }
    }

    private static String sentence(Throwable failed) {
        Throwable cause = failed;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String text = cause.getClass().getSimpleName() + ": " + cause.getMessage();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** The run itself, all or nothing. */
    @ApplicationScoped
    static class InTransaction {

        @Transactional(TxType.REQUIRES_NEW)
        public void of(TimedJob job) {
            job.run();
        }
    }

    /** The table {@code core_timer_run}: kept even when the run itself is undone. */
    @ApplicationScoped
    static class NoteRuns {

        @PersistenceContext
        EntityManager em;

        @Transactional(TxType.REQUIRES_NEW)
        public void began(String name, String node, Instant at) {
            em.createNativeQuery("INSERT INTO core_timer_run (name, node, began_at) VALUES (?, ?, ?) "
                    + "ON DUPLICATE KEY UPDATE node = VALUES(node), began_at = VALUES(began_at)")
                    .setParameter(1, name).setParameter(2, node).setParameter(3, at).executeUpdate();
        }

        @Transactional(TxType.REQUIRES_NEW)
        public void ended(String name, Duration took, String error) {
            em.createNativeQuery("UPDATE core_timer_run SET took_ms = ?, error = ? WHERE name = ?")
                    .setParameter(1, took.toMillis()).setParameter(2, error).setParameter(3, name).executeUpdate();
        }
    }
}
