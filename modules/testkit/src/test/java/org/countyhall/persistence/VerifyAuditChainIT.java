package org.countyhall.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import org.countyhall.core.audit.AuditAnchors;
import org.countyhall.core.audit.AuditChain;
import org.countyhall.core.audit.AuditTrail.Break;
import org.countyhall.core.audit.AuditTrail.Entry;
import org.countyhall.core.audit.VerifyAuditChain;
import org.countyhall.persistence.boot.Migrations;
import org.countyhall.run.EmbeddedMariaDb;
import org.countyhall.testkit.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An intruder with every right on the database but without the key. */
class VerifyAuditChainIT {

    private static final AuditChain CHAIN = new AuditChain("a-key-that-the-intruder-does-not-have");
    private static final Instant NOON = Instant.parse("2023-05-05T12:00:00.123456Z");

    private Connection database;

    @BeforeEach
    void five_rows() throws SQLException {
        EmbeddedMariaDb server = TestDatabase.start();
        Migrations.run(server.url(), EmbeddedMariaDb.OWNER, server.password(), EmbeddedMariaDb.APPLICATION, server.password(), false);
        database = java.sql.DriverManager.getConnection(server.url(), EmbeddedMariaDb.OWNER, server.password());
        execute("DELETE FROM core_audit");
        String hash = AuditChain.START;
        for (int number = 1; number <= 5; number++) {
            Entry row = new Entry(number, NOON.plusSeconds(number), "finance.officer", "finance.proposalRevised", "MTFP-00" + number,
                    number == 3 ? null : "1000.00", "2000.00");
            hash = CHAIN.hash(hash, row);
            try (PreparedStatement insert = database.prepareStatement("INSERT INTO core_audit VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
                insert.setLong(1, number);
                insert.setObject(2, LocalDateTime.ofInstant(row.at(), ZoneOffset.UTC));
                insert.setString(3, row.who());
                insert.setString(4, row.what());
                insert.setString(5, row.subject());
                insert.setString(6, row.before());
                insert.setString(7, row.after());
                insert.setString(8, hash);
                insert.executeUpdate();
            }
        }
        execute("UPDATE core_audit_head SET number = 5, hash = '" + hash + "'");
    }

    @AfterEach
    void empty() throws SQLException {
        execute("DELETE FROM core_audit");
        execute("UPDATE core_audit_head SET number = 0, hash = REPEAT('0', 64)");
        database.close();
    }

    @Test
    void an_untouched_trail_holds() throws SQLException {
        assertThat(new VerifyAuditChain(CHAIN, AuditAnchors.NONE).verify(database).intact()).isTrue();
        assertThat(new VerifyAuditChain(CHAIN, AuditAnchors.NONE).verify(database).rows()).isEqualTo(5);
    }

    @Test
    void a_changed_row_is_named() throws SQLException {
        execute("UPDATE core_audit SET after_ = '9000.00' WHERE number = 3");
        assertThat(firstBreak()).isEqualTo(new Break(3, VerifyAuditChain.CHANGED));
    }

    @Test
    void nothing_turned_into_an_empty_text_is_named() throws SQLException {
        execute("UPDATE core_audit SET before_ = '' WHERE number = 3");
        assertThat(firstBreak()).isEqualTo(new Break(3, VerifyAuditChain.CHANGED));
    }

    @Test
    void a_deleted_row_is_named() throws SQLException {
        execute("DELETE FROM core_audit WHERE number = 2");
        assertThat(firstBreak()).isEqualTo(new Break(2, VerifyAuditChain.MISSING));
    }

    @Test
    void two_swapped_rows_are_named() throws SQLException {
        execute("UPDATE core_audit SET number = 6 WHERE number = 2");
        execute("UPDATE core_audit SET number = 2 WHERE number = 4");
        execute("UPDATE core_audit SET number = 4 WHERE number = 6");
        assertThat(firstBreak()).isEqualTo(new Break(2, VerifyAuditChain.CHANGED));
    }

    @Test
    void a_tail_that_was_cut_off_is_named() throws SQLException {
        execute("DELETE FROM core_audit WHERE number > 3");
        assertThat(firstBreak()).isEqualTo(new Break(4, VerifyAuditChain.TAIL_CUT));
    }

    @Test
    void a_row_added_without_the_key_is_named() throws SQLException {
        execute("INSERT INTO core_audit SELECT 6, at, who, what, subject, before_, after_, hash FROM core_audit WHERE number = 5");
        assertThat(firstBreak()).isEqualTo(new Break(6, VerifyAuditChain.CHANGED));
    }

    @Test
    void an_end_that_was_moved_back_is_named() throws SQLException {
        execute("UPDATE core_audit_head SET number = 4");
        assertThat(firstBreak()).isEqualTo(new Break(5, VerifyAuditChain.HEAD_CHANGED));
    }

    @Test
    void a_tail_cut_off_with_the_end_moved_back_is_found_by_what_was_noted_outside(@TempDir Path folder) throws SQLException, IOException {
        Path file = folder.resolve("audit.anchors");
        AuditAnchors.note(file, 5, hashOf(5));
        String third = hashOf(3);
        execute("DELETE FROM core_audit WHERE number > 3");
        execute("UPDATE core_audit_head SET number = 3, hash = '" + third + "'");
        assertThat(new VerifyAuditChain(CHAIN, AuditAnchors.NONE).verify(database).intact()).isTrue();
        assertThat(new VerifyAuditChain(CHAIN, AuditAnchors.read(file)).verify(database).firstBreak())
                .contains(new Break(4, VerifyAuditChain.TAIL_CUT));
    }

    @Test
    void a_trail_rewritten_with_the_key_is_found_by_what_was_noted_outside(@TempDir Path folder) throws SQLException, IOException {
        Path file = folder.resolve("audit.anchors");
        AuditAnchors.note(file, 4, "f".repeat(64));
        assertThat(new VerifyAuditChain(CHAIN, AuditAnchors.read(file)).verify(database).firstBreak())
                .contains(new Break(4, VerifyAuditChain.REWRITTEN));
    }

    private String hashOf(int number) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("SELECT hash FROM core_audit WHERE number = " + number)) {
            row.next();
            return row.getString(1);
        }
    }

    private Break firstBreak() throws SQLException {
        return new VerifyAuditChain(CHAIN, AuditAnchors.NONE).verify(database).firstBreak().orElseThrow();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
