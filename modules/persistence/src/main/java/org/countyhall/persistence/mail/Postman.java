package org.countyhall.persistence.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.StreamSupport;

import org.countyhall.core.mail.EnclosureSource;
import org.countyhall.core.mail.UndeliveredMail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * Takes one mail out of the box, hands it to the server and writes down how that went, in one transaction that holds the row:
 * a second postman passes over it. Killed between the server's word and the end of the transaction, it is sent again with the
 * same Message-ID: perhaps twice, never not at all.
 */
@ApplicationScoped
class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class.getName());
    private static final int LONGEST_ERROR = 500;

    /** How a walk to the server ended. */
    enum Walk {
        NOTHING_TO_SEND, SENT, REFUSED, SERVER_AWAY
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    Iterable<EnclosureSource> sources;

    Iterable<UndeliveredMail> hearers;

    @Inject
    void sources(@Any Instance<EnclosureSource> all) {
        sources = all;
    }

    @Inject
    void hearers(@Any Instance<UndeliveredMail> all) {
        hearers = all;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Walk sendNext(MailSettings settings) {
        Instant now = clock.instant();
        Optional<WaitingMail> next = take(now);
        if (next.isEmpty()) {
            return Walk.NOTHING_TO_SEND;
        }
        WaitingMail mail = next.get();
        try {
            new Smtp(settings).send(withItsFiles(mail), now);
            em.createNativeQuery("UPDATE core_outbox SET state = 'SENT', tries = tries + 1, sent_at = ?, next_try_at = NULL, last_error = NULL,"
                    + " body = '' WHERE id = ?").setParameter(1, JpaOutbox.utc(now)).setParameter(2, mail.id()).executeUpdate();
            return Walk.SENT;
        } catch (MessagingException | RuntimeException failed) {
            return failed(mail, failed, now);
        }
    }

    @SuppressWarnings("unchecked")
    private Optional<WaitingMail> take(Instant now) {
        List<Object[]> rows = em.createNativeQuery("SELECT id, message_id, posted_at, recipient, subject, body, reply_to, automatic, tries"
                + " FROM core_outbox WHERE state = 'WAITING' AND next_try_at <= ? ORDER BY next_try_at, id LIMIT 1 FOR UPDATE SKIP LOCKED")
                .setParameter(1, JpaOutbox.utc(now)).getResultList();
        return rows.stream().findFirst().map(row -> new WaitingMail(((Number) row[0]).longValue(), (String) row[1], JpaOutbox.instant(row[2]),
                (String) row[3], (String) row[4], (String) row[5], (String) row[6],
                row[7] instanceof Number number ? number.intValue() != 0 : (Boolean) row[7], ((Number) row[8]).intValue(), List.of()));
    }

    @SuppressWarnings("unchecked")
    private WaitingMail withItsFiles(WaitingMail mail) {
        List<Object[]> rows = em.createNativeQuery("SELECT name, type, reference FROM core_outbox_enclosure WHERE outbox_id = ? ORDER BY id")
                .setParameter(1, mail.id()).getResultList();
        return new WaitingMail(mail.id(), mail.messageId(), mail.postedAt(), mail.to(), mail.subject(), mail.text(), mail.replyTo(),
                mail.automatic(), mail.tries(), rows.stream()
                        .map(row -> new WaitingMail.File((String) row[0], (String) row[1], read((String) row[2]))).toList());
    }

    private byte[] read(String reference) {
        return StreamSupport.stream(sources.spliterator(), false).flatMap(source -> source.read(reference).stream()).findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody has the enclosure " + reference));
    }

    /**
     * A word of the server against this mail is final, and whoever has to do something about it is told; when nobody answers, it is
     * tried again later. What goes wrong with this mail alone, as with its files, holds up no other.
     */
    private Walk failed(WaitingMail mail, Exception failure, Instant now) {
        Optional<Instant> next = Refusal.isFinal(failure) ? Optional.empty() : Waits.next(mail.postedAt(), mail.tries() + 1, now);
        String said = Refusal.said(failure);
        em.createNativeQuery("UPDATE core_outbox SET state = ?, tries = tries + 1, next_try_at = ?, last_error = ? WHERE id = ?")
                .setParameter(1, next.isPresent() ? "WAITING" : "FAILED").setParameter(2, next.map(JpaOutbox::utc).orElse(null))
                .setParameter(3, said.substring(0, Math.min(LONGEST_ERROR, said.length()))).setParameter(4, mail.id()).executeUpdate();
        LOG.log(next.isPresent() ? Level.INFO : Level.WARNING, () -> "mail " + mail.id() + (next.isPresent() ? " waits" : " is given up")
                + ": " + failure.getClass().getSimpleName());
        if (next.isEmpty()) {
            hearers.forEach(hearer -> hearer.givenUp(mail.messageId(), said));
        }
        return Refusal.isOfThisMail(failure) ? Walk.REFUSED : Walk.SERVER_AWAY;
    }
}
