package org.countyhall.persistence.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.mail.MailQueue;
import org.countyhall.core.mail.MailState;
import org.countyhall.core.mail.Message;
import org.countyhall.core.mail.Outbox;
import org.countyhall.core.mail.QueuedMail;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

/** The table {@code core_outbox}. */
@ApplicationScoped
class JpaOutbox implements Outbox, MailQueue {

    private static final String SHOWN = "SELECT o.id, o.posted_at, o.posted_by, o.recipient, o.subject, o.about,"
            + " (SELECT COUNT(*) FROM core_outbox_enclosure e WHERE e.outbox_id = o.id), o.state, o.tries, o.next_try_at, o.sent_at,"
            + " o.last_error FROM core_outbox o";

    /** Not by what it is about or whom it goes to: the order would tell of mails that are shown without. */
    private static final Map<String, String> ORDER = Map.of("id", "o.id", "postedAt", "o.posted_at", "state", "o.state", "tries", "o.tries",
            "nextTryAt", "o.next_try_at", "sentAt", "o.sent_at", "lastError", "o.last_error");

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Override
    public String post(Message message) {
        String messageId = "<" + UUID.randomUUID() + "@" + MailSettings.domain() + ">";
        LocalDateTime now = utc(clock.instant());
        em.createNativeQuery("INSERT INTO core_outbox (message_id, posted_at, posted_by, recipient, subject, body, about, reply_to, automatic,"
                + " state, tries, next_try_at) VALUES (:messageId, :now, :who, :to, :subject, :text, :about, :replyTo, :automatic,"
                + " 'WAITING', 0, :now)")
                .setParameter("messageId", messageId).setParameter("now", now).setParameter("who", user.requireName())
                .setParameter("to", message.to()).setParameter("subject", message.subject()).setParameter("text", message.text())
                .setParameter("about", message.about()).setParameter("replyTo", message.replyTo())
                .setParameter("automatic", message.automatic()).executeUpdate();
        Number id = (Number) em.createNativeQuery("SELECT LAST_INSERT_ID()").getSingleResult();
        for (Message.Enclosure enclosure : message.enclosures()) {
            em.createNativeQuery("INSERT INTO core_outbox_enclosure (outbox_id, name, type, reference) VALUES (?, ?, ?, ?)")
                    .setParameter(1, id.longValue()).setParameter(2, enclosure.name()).setParameter(3, enclosure.type())
                    .setParameter(4, enclosure.reference()).executeUpdate();
        }
        return messageId;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Rows<QueuedMail> page(TableQuery query) {
        List<String> states = query.chosen("state");
        String where = (states.isEmpty() ? " WHERE TRUE" : " WHERE o.state IN (:states)")
                + query.search().map(words -> " AND o.about = :about").orElse("")
                + query.from("postedAt").map(day -> " AND o.posted_at >= :from").orElse("")
                + query.to("postedAt").map(day -> " AND o.posted_at < :to").orElse("");
        long total = ((Number) asked("SELECT COUNT(*) FROM core_outbox o" + where, query).getSingleResult()).longValue();
        List<Object[]> rows = asked(SHOWN + where + query.orderBy(ORDER, "o.id DESC"), query).setFirstResult(query.offset())
                .setMaxResults(query.limit()).getResultList();
        return new Rows<>(rows.stream().map(JpaOutbox::queued).toList(), total);
    }

    private Query asked(String sql, TableQuery wanted) {
        Query query = em.createNativeQuery(sql);
        if (!wanted.chosen("state").isEmpty()) {
            query.setParameter("states", wanted.chosen("state"));
        }
        wanted.search().ifPresent(words -> query.setParameter("about", words));
        wanted.from("postedAt").ifPresent(day -> query.setParameter("from", begin(day)));
        wanted.to("postedAt").ifPresent(day -> query.setParameter("to", begin(day.plusDays(1))));
        return query;
    }

    private LocalDateTime begin(LocalDate day) {
        return utc(day.atStartOfDay(clock.getZone()).toInstant());
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<QueuedMail> find(long id) {
        List<Object[]> rows = em.createNativeQuery(SHOWN + " WHERE o.id = ?").setParameter(1, id).getResultList();
        return rows.stream().findFirst().map(JpaOutbox::queued);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<MailState> stateOf(String messageId) {
        List<String> states = em.createNativeQuery("SELECT state FROM core_outbox WHERE message_id = ?").setParameter(1, messageId).getResultList();
        return states.stream().findFirst().map(MailState::valueOf);
    }

    @Override
    public long count(MailState state) {
        return ((Number) em.createNativeQuery("SELECT COUNT(*) FROM core_outbox WHERE state = ?").setParameter(1, state.name())
                .getSingleResult()).longValue();
    }

    @Override
    public boolean hasServer() {
        return MailSettings.read().isPresent();
    }

    /** Its patience begins anew; the state comes last, since the database assigns one after the other. */
    @Override
    public boolean again(long id) {
        LocalDateTime now = utc(clock.instant());
        return em.createNativeQuery("UPDATE core_outbox SET posted_at = IF(state = 'FAILED', :now, posted_at), next_try_at = :now,"
                + " state = 'WAITING' WHERE id = :id AND state <> 'SENT'")
                .setParameter("now", now).setParameter("id", id).executeUpdate() == 1;
    }

    @Override
    public void forget(String about) {
        em.createNativeQuery("DELETE e FROM core_outbox_enclosure e JOIN core_outbox o ON o.id = e.outbox_id WHERE o.about = ?")
                .setParameter(1, about).executeUpdate();
        em.createNativeQuery("DELETE FROM core_outbox WHERE about = ?").setParameter(1, about).executeUpdate();
    }

    private static QueuedMail queued(Object[] row) {
        return new QueuedMail(((Number) row[0]).longValue(), instant(row[1]), (String) row[2], outline((String) row[3]), (String) row[4],
                (String) row[5], ((Number) row[6]).intValue(), MailState.valueOf((String) row[7]), ((Number) row[8]).intValue(),
                instant(row[9]), instant(row[10]), (String) row[11]);
    }

    private static String outline(String address) {
        return address.charAt(0) + "…" + address.substring(address.lastIndexOf('@'));
    }

    static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    static Instant instant(Object column) {
        LocalDateTime utc = column instanceof java.sql.Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) column;
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
}
