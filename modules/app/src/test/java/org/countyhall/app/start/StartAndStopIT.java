package org.countyhall.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.run.EmbeddedMariaDb;
import org.countyhall.testkit.RunningApplication;
import org.countyhall.testkit.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One command starts it, Ctrl-C stops it, and what prevents a start is said in one sentence with an exit status. */
class StartAndStopIT {

    private static final Map<String, String> DEMO = Map.of("DEMO_MODE", "true");
    private static final String A_SECRET = "0123456789abcdef0123456789abcdef";

    private static RunningApplication running;

    @BeforeAll
    static void start() {
        running = RunningApplication.launch(RunningApplication.freshHome("start here"), EmbeddedMariaDb.freePort(), DEMO).awaitReady();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void one_line_says_the_address_the_accounts_and_how_to_stop() {
        assertThat(running.terminal().strip().lines()).singleElement().asString()
                .contains("http://localhost:" + running.port()).contains("complaints.officer").contains("countyhall-demo").contains("Ctrl-C stops it");
    }

    @Test
    void ctrl_c_leaves_no_process_behind_and_the_next_start_finds_the_data() {
        String reference = receiveACase();
        List<ProcessHandle> processes = running.processes();
        assertThat(processes).as("the server and its database").hasSizeGreaterThan(1);

        running.interrupt();
        running.exitStatus();
        assertThat(processes).noneMatch(ProcessHandle::isAlive);

        running.launchAgain();
        running.awaitReady();
        assertThat(running.api("demo-complaints.manager").get("/complaints/cases/" + reference).status()).isEqualTo(200);
    }

    private static String receiveACase() {
        String received = """
                {"type": "complaint", "procedure": "corporate", "receivedOn": "2026-11-02", "method": "email", "summary": "Kept over a restart",
                 "complainant": {"name": "A. Resident"}, "points": [{"summary": "Nobody called back", "category": "communication"}]}""";
        var answer = running.api("demo-complaints.officer").post("/complaints/cases", received);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().getString("reference");
    }

    @Test
    void ctrl_c_in_the_middle_of_the_first_start_leaves_nothing_behind_that_the_next_one_minds() throws InterruptedException {
        try (RunningApplication started = RunningApplication.launch(RunningApplication.freshHome("interrupted"), EmbeddedMariaDb.freePort(), DEMO)) {
            while (!Files.exists(started.home().resolve("mariadb-installing"))) {
                Thread.sleep(20);
            }
            List<ProcessHandle> processes = started.processes();
            started.interrupt();
            assertThat(started.exitStatus()).isEqualTo(130);
            assertThat(started.terminal().strip()).isEqualTo("CountyHall was stopped before it was ready.");
            processes.forEach(process -> process.onExit().join());

            started.launchAgain();
            started.awaitReady();
        }
    }

    @Test
    void a_taken_port_is_said_and_nothing_stays_behind() {
        refuses(RunningApplication.launch(RunningApplication.freshHome("taken-port"), running.port(), DEMO),
                "Port " + running.port() + " is taken", "HTTP_PORT");
    }

    @Test
    void two_do_not_run_on_one_folder() {
        refuses(RunningApplication.launch(running.home(), EmbeddedMariaDb.freePort(), DEMO),
                "Another CountyHall is running on the data in", "COUNTYHALL_HOME");
    }

    @Test
    void a_port_that_is_no_port_is_said() {
        Map<String, String> wrong = new HashMap<>(DEMO);
        wrong.put("HTTP_PORT", "eighty");
        refuses(RunningApplication.launch(RunningApplication.freshHome("wrong-port"), 1, wrong), "HTTP_PORT is 'eighty'", "1 to 65535");
    }

    @Test
    void production_does_not_start_without_a_secret_of_its_own() {
        refuses(RunningApplication.launch(RunningApplication.freshHome("no-secret"), EmbeddedMariaDb.freePort(), external(Map.of())),
                "AUDIT_KEY is missing, shorter than 32 characters or a known default");
    }

    @ParameterizedTest
    @CsvSource({"MAIL_TLS, ssl, MAIL_TLS is 'ssl', 'none, starttls, tls'", "INBOX_PORT, 99999, INBOX_PORT is '99999', 1 to 65535",
        "PASSWORD_ITERATIONS, 1000, PASSWORD_ITERATIONS is 1000, Set it to 210000 or more"})
    void a_setting_with_a_value_that_there_is_not_is_said(String name, String value, String said, String wanted) {
        refuses(RunningApplication.launch(RunningApplication.freshHome("wrong-setting"), EmbeddedMariaDb.freePort(),
                external(Map.of("AUDIT_KEY", A_SECRET, "DOCUMENT_KEY", A_SECRET, name, value))), said, wanted);
    }

    @Test
    void a_database_of_a_newer_version_is_left_alone() throws SQLException {
        try (TestDatabase database = TestDatabase.with(); Connection owner = database.connect(); Statement statement = owner.createStatement()) {
            statement.execute("INSERT INTO flyway_schema_history SELECT MAX(installed_rank) + 1, '209901010000', 'core from the future', 'SQL', "
                    + "'V209901010000__core_from_the_future.sql', 1, 'test', NOW(), 1, 1 FROM flyway_schema_history");
            try {
                refuses(RunningApplication.launch(RunningApplication.freshHome("newer"), EmbeddedMariaDb.freePort(),
                        external(Map.of("AUDIT_KEY", A_SECRET, "DOCUMENT_KEY", A_SECRET))), "The database is of a newer version of CountyHall");
            } finally {
                statement.execute("DELETE FROM flyway_schema_history WHERE version = '209901010000'");
            }
        }
    }

    @Test
    void another_database_is_a_matter_of_settings_and_knows_no_demo_accounts() {
        try (RunningApplication production = RunningApplication.launch(RunningApplication.freshHome("external"),
                EmbeddedMariaDb.freePort(), external(Map.of("AUDIT_KEY", A_SECRET, "DOCUMENT_KEY", A_SECRET))).awaitReady()) {
            assertThat(production.processes()).as("no database of its own").hasSize(1);
            assertThat(production.terminal()).doesNotContain("countyhall-demo");
            assertThat(production.api("demo-administrator").get("/measures").status()).isEqualTo(401);
        }
    }

    private static Map<String, String> external(Map<String, String> more) {
        EmbeddedMariaDb database = TestDatabase.start();
        Map<String, String> settings = new HashMap<>(Map.of("DEMO_MODE", "false", "DB_URL", database.url(),
                "DB_USER", EmbeddedMariaDb.APPLICATION, "DB_PASSWORD", database.password(),
                "DB_MIGRATION_USER", EmbeddedMariaDb.OWNER, "DB_MIGRATION_PASSWORD", database.password()));
        settings.putAll(more);
        return settings;
    }

    private static void refuses(RunningApplication application, String... parts) {
        assertThat(application.exitStatus()).as(application.terminal()).isEqualTo(1);
        assertThat(application.terminal().strip().lines()).singleElement().asString().startsWith("CountyHall did not start: ").contains(parts);
        assertThat(application.processes()).noneMatch(ProcessHandle::isAlive);
    }
}
