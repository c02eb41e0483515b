package org.countyhall.persistence.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.countyhall.core.access.ActingAs;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.audit.Audit;
import org.countyhall.core.audit.AuditAnchors;
import org.countyhall.core.audit.AuditChain;
import org.countyhall.core.audit.AuditTrail;
import org.countyhall.core.audit.VerifyAuditChain;
import org.countyhall.core.table.TableQuery;
import org.countyhall.persistence.boot.Settings;
import org.hibernate.Session;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * The trail in the table {@code core_audit}. A transaction's rows are collected and appended just before it commits, after
 * everything else was written, so that the lock on the chain's end is held for an instant only and always taken last.
 */
@ApplicationScoped
class ChainedAuditTrail implements Audit, AuditTrail {

    private static final String PENDING = ChainedAuditTrail.class.getName();
    private static final int LONGEST = 60_000;
    private static final Set<String> INDEXED = Set.of("number", "at", "who", "subject");

    @PersistenceContext
    EntityManager em;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    private AuditChain chain;

    @Override
    public void record(String what, String subject, String before, String after) {
        if (transaction.getTransactionKey() == null) {
            throw new IllegalStateException("what is written into the audit trail belongs into the transaction of the change: " + what);
        }
        @SuppressWarnings("unchecked")
        List<Entry> pending = (List<Entry>) transaction.getResource(PENDING);
        if (pending == null) {
            pending = new ArrayList<>();
            transaction.putResource(PENDING, pending);
            transaction.registerInterposedSynchronization(new AppendBeforeCommit(pending));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String who = ActingAs.current().orElse(user).name().orElse("nobody");
        pending.add(new Entry(0, now, who, what, subject == null ? "" : subject, shortened(before), shortened(after)));
    }

    private static String shortened(String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private final class AppendBeforeCommit implements Synchronization {

        private final List<Entry> rows;

        private AppendBeforeCommit(List<Entry> rows) {
            this.rows = rows;
        }

        @Override
        public void beforeCompletion() {
            em.flush();
            em.unwrap(Session.class).doWork(connection -> append(connection, rows));
        }

        @Override
        public void afterCompletion(int status) {
            // the transaction took the rows with it
        }
    }

    private void append(Connection connection, List<Entry> rows) throws SQLException {
        try (Statement head = connection.createStatement();
                ResultSet end = head.executeQuery("SELECT number, hash FROM core_audit_head WHERE id = 1 FOR UPDATE");
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO core_audit (number, at, who, what, subject, before_, after_, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
                PreparedStatement move = connection.prepareStatement("UPDATE core_audit_head SET number = ?, hash = ? WHERE id = 1")) {
            if (!end.next()) {
                throw new SQLException("the end of the audit chain is missing from core_audit_head");
            }
            long number = end.getLong(1);
            String hash = end.getString(2);
            for (Entry row : rows) {
                Entry numbered = new Entry(++number, row.at(), row.who(), row.what(), row.subject(), row.before(), row.after());
                hash = chain().hash(hash, numbered);
                insert.setLong(1, number);
                insert.setObject(2, LocalDateTime.ofInstant(row.at(), ZoneOffset.UTC));
                insert.setString(3, row.who());
                insert.setString(4, row.what());
                insert.setString(5, row.subject());
                insert.setString(6, row.before());
                insert.setString(7, row.after());
                insert.setString(8, hash);
                insert.addBatch();
            }
            insert.executeBatch();
            move.setLong(1, number);
            move.setString(2, hash);
            move.executeUpdate();
        }
    }

    @Override
    public List<Entry> page(Filter filter, TableQuery wanted) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = narrowed("SELECT number, at, who, what, subject, before_, after_ FROM core_audit", order(wanted), filter)
                .setFirstResult(wanted.offset()).setMaxResults(wanted.limit()).getResultList();
        return rows.stream().map(row -> new Entry(((Number) row[0]).longValue(), instant(row[1]), (String) row[2], (String) row[3],
                (String) row[4], (String) row[5], (String) row[6])).toList();
    }

    /** Both columns in one direction, so that the index is read from one of its ends and nothing sorted. */
    private static String order(TableQuery wanted) {
        String direction = wanted.descending() ? " DESC" : " ASC";
        return !INDEXED.contains(wanted.sort()) ? " ORDER BY number DESC" : " ORDER BY " + wanted.sort() + direction + ", number" + direction;
    }

    @Override
    public long count(Filter filter) {
        return ((Number) narrowed("SELECT COUNT(*) FROM core_audit", "", filter).getSingleResult()).longValue();
    }

    private Query narrowed(String select, String order, Filter filter) {
        List<String> conditions = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        same("who", filter.who(), conditions, values);
        beginning("what", filter.what(), conditions, values);
        same("subject", filter.subject(), conditions, values);
        if (filter.from() != null) {
            conditions.add("at >= ?");
            values.add(LocalDateTime.ofInstant(filter.from().atStartOfDay(clock.getZone()).toInstant(), ZoneOffset.UTC));
        }
        if (filter.to() != null) {
            conditions.add("at < ?");
            values.add(LocalDateTime.ofInstant(filter.to().plusDays(1).atStartOfDay(clock.getZone()).toInstant(), ZoneOffset.UTC));
        }
        Query query = em.createNativeQuery(select + (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions)) + order);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    private static void same(String column, String text, List<String> conditions, List<Object> values) {
        if (text != null && !text.isBlank()) {
            conditions.add(column + " = ?");
            values.add(text.strip());
        }
    }

    private static void beginning(String column, String text, List<String> conditions, List<Object> values) {
        if (text != null && !text.isBlank()) {
            conditions.add(column + " LIKE ?");
            values.add(text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
        }
    }

    private static Instant instant(Object value) {
        return value instanceof java.sql.Timestamp timestamp ? timestamp.toLocalDateTime().toInstant(ZoneOffset.UTC)
                : ((LocalDateTime) value).toInstant(ZoneOffset.UTC);
    }

    @Override
    public Verification verify() {
        AuditAnchors anchors = NoteAuditAnchors.file().map(ChainedAuditTrail::read).orElse(AuditAnchors.NONE);
        return em.unwrap(Session.class).doReturningWork(connection -> new VerifyAuditChain(chain(), anchors).verify(connection));
    }

    private static AuditAnchors read(Path file) {
        try {
            return AuditAnchors.read(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the file " + file + " cannot be read", unreadable);
        }
    }

    /** Where the chain ends at this moment. */
    record End(long number, String hash) {
    }

    End end() {
        Object[] row = (Object[]) em.createNativeQuery("SELECT number, hash FROM core_audit_head WHERE id = 1").getSingleResult();
        return new End(((Number) row[0]).longValue(), String.valueOf(row[1]));
    }

    private synchronized AuditChain chain() {
        if (chain == null) {
            chain = new AuditChain(Settings.auditKey());
        }
        return chain;
    }
}
