package org.countyhall.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import org.countyhall.persistence.boot.Migrations;
import org.countyhall.run.EmbeddedMariaDb;
import org.countyhall.testkit.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docker/mariadb/accounts.sh}, run as the database's image runs it: inside its own start, with a password of root. */
class AccountsOfTheContainerIT {

    private static final Path SCRIPT = Path.of("../../docker/mariadb/accounts.sh").toAbsolutePath().normalize();
    private static final String OWNERS = "it's \\ the owner's";
    private static final String APPLICATIONS = "the application's \\'";

    @TempDir
    Path folder;

    @Test
    void the_accounts_it_makes_migrate_the_tables_and_cannot_alter_the_audit_trail() throws Exception {
        String socket = folder.resolve("s").toString();
        try (EmbeddedMariaDb server = EmbeddedMariaDb.start(TestDatabase.serverFolder(), folder.resolve("home"), "--socket=" + socket)) {
            assertThat(run(server, socket, Map.of("DB_PASSWORD", APPLICATIONS, "DB_MIGRATION_PASSWORD", OWNERS))).isEqualTo("the start goes on");
            Migrations.run(server.url(), "the_owner", OWNERS, "the_application", APPLICATIONS, false);
            try (Connection application = DriverManager.getConnection(server.url(), "the_application", APPLICATIONS);
                    Statement statement = application.createStatement()) {
                assertThatThrownBy(() -> statement.execute("UPDATE core_audit SET who = 'y'")).isInstanceOf(SQLException.class)
                        .hasMessageContaining("denied");
            }
        }
    }

    @Test
    void without_a_password_the_container_ends_with_a_sentence() throws Exception {
        assertThat(run(null, "", Map.of("DB_PASSWORD", "x"))).isEqualTo("DB_MIGRATION_PASSWORD is empty: set it in config/production.env");
    }

    private String run(EmbeddedMariaDb server, String socket, Map<String, String> passwords) throws IOException, InterruptedException {
        ProcessBuilder image = new ProcessBuilder("bash", "-c", "set -eo pipefail; . '" + SCRIPT + "'; echo 'the start goes on'")
                .redirectErrorStream(true);
        image.environment().put("PATH", TestDatabase.serverFolder().resolve("mariadb-" + EmbeddedMariaDb.VERSION + "/bin") + ":" + System.getenv("PATH"));
        image.environment().put("HOME", folder.toString());
        Files.writeString(folder.resolve(".my.cnf"), "[client]\nskip-ssl\n");
        image.environment().put("MYSQL_UNIX_PORT", socket);
        image.environment().put("MARIADB_ROOT_PASSWORD", server == null ? "" : server.password());
        image.environment().put("DB_USER", "the_application");
        image.environment().put("DB_MIGRATION_USER", "the_owner");
        image.environment().putAll(passwords);
        Path said = Files.createTempFile(folder, "said", ".txt");
        image.redirectOutput(said.toFile()).start().waitFor();
        return Files.readString(said, StandardCharsets.UTF_8).strip();
    }
}
