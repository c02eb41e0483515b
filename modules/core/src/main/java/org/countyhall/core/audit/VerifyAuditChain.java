package org.countyhall.core.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.countyhall.core.audit.AuditTrail.Entry;
import org.countyhall.core.audit.AuditTrail.Break;
import org.countyhall.core.audit.AuditTrail.Verification;

/** Walks the audit trail from its first row to its end, streaming, and names the first row that does not hold. */
public final class VerifyAuditChain {

    /** A number is passed over: the row was deleted. */
    public static final String MISSING = "missing";
    /** The row does not fit its hash: it was changed, swapped with another or written with another key. */
    public static final String CHANGED = "changed";
    /** Rows that were written are no longer there at the end. */
    public static final String TAIL_CUT = "tailCut";
    /** The row fits the chain, but outside the database another was noted under its number. */
    public static final String REWRITTEN = "rewritten";
    /** The note of where the chain ends is not the one that was last written. */
    public static final String HEAD_CHANGED = "headChanged";

    private final AuditChain chain;
    private final AuditAnchors anchors;

    /** @param anchors what was noted outside the database, so that a cut end or an old copy of it is found */
    public VerifyAuditChain(AuditChain chain, AuditAnchors anchors) {
        this.chain = chain;
        this.anchors = anchors;
    }

    public Verification verify(Connection connection) throws SQLException {
        long expected = 0;
        String hash = AuditChain.START;
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(5_000);
            try (ResultSet rows = statement.executeQuery(
                    "SELECT number, at, who, what, subject, before_, after_, hash FROM core_audit ORDER BY number")) {
                while (rows.next()) {
                    expected++;
                    Entry row = new Entry(rows.getLong(1), rows.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            rows.getString(3), rows.getString(4), rows.getString(5), rows.getString(6), rows.getString(7));
                    if (row.number() != expected) {
                        return broken(expected, MISSING);
                    }
                    hash = chain.hash(hash, row);
                    if (!hash.equals(rows.getString(8))) {
                        return broken(expected, CHANGED);
                    }
                    if (!anchors.allow(expected, hash)) {
                        return broken(expected, REWRITTEN);
                    }
                }
            }
        }
        return anchors.last() > expected ? broken(expected + 1, TAIL_CUT) : compareEnd(connection, expected, hash);
    }

    private static Verification compareEnd(Connection connection, long rows, String hash) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet end = statement.executeQuery("SELECT number, hash FROM core_audit_head WHERE id = 1")) {
            if (!end.next()) {
                return broken(rows, HEAD_CHANGED);
            }
            if (end.getLong(1) > rows) {
                return broken(rows + 1, TAIL_CUT);
            }
            if (end.getLong(1) < rows || !end.getString(2).equals(hash)) {
                return broken(rows, HEAD_CHANGED);
            }
        }
        return new Verification(rows, Optional.empty());
    }

    private static Verification broken(long number, String reason) {
        return new Verification(number, Optional.of(new Break(number, reason)));
    }
}
