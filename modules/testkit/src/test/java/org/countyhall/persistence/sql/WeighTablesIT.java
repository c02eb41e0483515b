package org.countyhall.persistence.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.countyhall.run.EmbeddedMariaDb;
import org.countyhall.testkit.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mariadb.jdbc.MariaDbDataSource;

class WeighTablesIT {

    private static TestDatabase database;
    private static Connection connection;

    private final WeighTables job = new WeighTables();

    @BeforeAll
    static void start() throws SQLException {
        database = TestDatabase.with();
        connection = database.connect();
        run("CREATE TABLE core_weighed (id BIGINT AUTO_INCREMENT PRIMARY KEY, belongs_to BIGINT, INDEX core_weighed_belongs (belongs_to))");
        run("GRANT SELECT, INSERT ON core_weighed TO " + EmbeddedMariaDb.APPLICATION + "@'127.0.0.1'");
    }

    @AfterAll
    static void stop() throws SQLException {
        run("DROP TABLE core_weighed");
        connection.close();
        database.close();
    }

    private static void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** By which index the one row is found that belongs to a number. */
    private static String index() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet plan = statement.executeQuery("EXPLAIN SELECT COUNT(*) FROM core_notice n JOIN core_weighed w"
                        + " ON w.belongs_to = n.id")) {
            String key = null;
            while (plan.next()) {
                key = "w".equals(plan.getString("table")) ? plan.getString("key") : key;
            }
            return key;
        }
    }

    @Test
    void a_table_is_weighed_at_first_and_when_it_has_grown_by_the_account_of_the_application() throws SQLException {
        MariaDbDataSource application = new MariaDbDataSource(TestDatabase.start().url());
        application.setUser(EmbeddedMariaDb.APPLICATION);
        application.setPassword(TestDatabase.start().password());
        job.database = application;
        assertThat(job.weigh()).contains("core_weighed", "core_audit", "core_draft");
        assertThat(job.weigh()).isEmpty();
        run("INSERT INTO core_weighed (belongs_to) SELECT seq FROM seq_1_to_5000");
        assertThat(job.weigh()).containsExactly("core_weighed");
        assertThat(index()).isEqualTo("core_weighed_belongs");
        assertThat(job.weigh()).isEmpty();
    }
}
