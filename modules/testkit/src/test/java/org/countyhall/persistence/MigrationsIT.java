package org.countyhall.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.countyhall.core.CannotServe;
import org.countyhall.persistence.boot.Migrations;
import org.countyhall.run.EmbeddedMariaDb;
import org.countyhall.testkit.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MigrationsIT {

    private static EmbeddedMariaDb server;

    @BeforeAll
    static void migrate() {
        server = TestDatabase.start();
        run();
    }

    private static void run() {
        Migrations.run(server.url(), EmbeddedMariaDb.OWNER, server.password(), EmbeddedMariaDb.APPLICATION, server.password(), false);
    }

    private static Connection as(String account) throws SQLException {
        return DriverManager.getConnection(server.url(), account, server.password());
    }

    @Test
    void the_applications_account_adds_to_the_audit_trail_and_cannot_alter_it() throws SQLException {
        try (Connection application = as(EmbeddedMariaDb.APPLICATION); Statement statement = application.createStatement()) {
            statement.execute("INSERT INTO core_audit VALUES (900001, NOW(6), 'x', 'x', 'x', NULL, NULL, REPEAT('0', 64))");
            assertThatThrownBy(() -> statement.execute("UPDATE core_audit SET who = 'y'")).hasMessageContaining("denied");
            assertThatThrownBy(() -> statement.execute("DELETE FROM core_audit")).hasMessageContaining("denied");
            assertThatThrownBy(() -> statement.execute("DROP TABLE core_audit")).hasMessageContaining("denied");
        }
        try (Connection owner = as(EmbeddedMariaDb.OWNER); Statement statement = owner.createStatement()) {
            statement.execute("DELETE FROM core_audit WHERE number = 900001");
        }
    }

    @Test
    void a_second_start_finds_nothing_to_do() throws SQLException {
        long before = migrations();
        run();
        assertThat(migrations()).isEqualTo(before).isPositive();
    }

    @Test
    void a_database_of_a_newer_version_is_refused_with_a_sentence() throws SQLException {
        try (Connection owner = as(EmbeddedMariaDb.OWNER); Statement statement = owner.createStatement()) {
            statement.execute("INSERT INTO flyway_schema_history SELECT MAX(installed_rank) + 1, '209901010000', 'core from the future', 'SQL', "
                    + "'V209901010000__core_from_the_future.sql', 1, 'test', NOW(), 1, 1 FROM flyway_schema_history");
            try {
                assertThatThrownBy(MigrationsIT::run).isInstanceOf(CannotServe.class).hasMessageContaining("newer version")
                        .hasMessageContaining("core from the future");
            } finally {
                statement.execute("DELETE FROM flyway_schema_history WHERE version = '209901010000'");
            }
        }
    }

    private static long migrations() throws SQLException {
        try (Connection owner = as(EmbeddedMariaDb.OWNER); Statement statement = owner.createStatement();
                ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM flyway_schema_history")) {
            count.next();
            return count.getLong(1);
        }
    }
}
