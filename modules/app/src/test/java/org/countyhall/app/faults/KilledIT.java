package org.countyhall.app.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;

import org.countyhall.run.EmbeddedMariaDb;
import org.countyhall.testkit.Api;
import org.countyhall.testkit.Api.Answer;
import org.countyhall.testkit.RunningApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was said to be saved is there after any single process has been killed under load. The long form kills more often. */
class KilledIT {

    private static final boolean LONG = Boolean.getBoolean("faults.long");
    private static final int ROUNDS = LONG ? 8 : 1;
    private static final int CASES = LONG ? 1_500 : 150;

    private static RunningApplication application;

    @BeforeAll
    static void start() {
        application = RunningApplication.launch(RunningApplication.freshHome("killed"), EmbeddedMariaDb.freePort(), Map.of("DEMO_MODE", "true"))
                .awaitReady();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void no_acknowledged_write_is_lost_when_the_application_is_killed() {
        for (int round = 0; round < ROUNDS; round++) {
            Load load = new Load(application);
            load.untilSaved(CASES);
            application.kill();
            load.close();
            application.launchAgain();
            application.awaitReady();
            everythingSavedIsThere(load);
        }
    }

    @Test
    void no_acknowledged_write_is_lost_when_the_database_is_killed_and_it_recovers_by_itself() {
        for (int round = 0; round < ROUNDS; round++) {
            try (Load load = new Load(application)) {
                load.untilSaved(CASES);
                database().destroyForcibly();
                int before = load.saved().size();
                load.untilSaved(before + CASES);
                load.close();
                everythingSavedIsThere(load);
            }
        }
    }

    private static ProcessHandle database() {
        return application.processes().stream()
                .filter(process -> process.info().command().filter(command -> command.endsWith("mariadbd")).isPresent())
                .findFirst().orElseThrow(() -> new AssertionError("no database process under the application"));
    }

    private static void everythingSavedIsThere(Load load) {
        Api api = application.api("demo-complaints.officer");
        load.saved().forEach((key, reference) -> {
            Answer found = api.get("/complaints/cases/" + reference);
            assertThat(found.status()).as("case %s was said to be saved", reference).isEqualTo(200);
            assertThat(found.json().getString("summary")).as("case %s", reference).isEqualTo("Load " + key);
        });
        load.acknowledged().forEach(reference -> assertThat(api.get("/complaints/cases/" + reference).json().getString("status"))
                .as("the acknowledgement of %s was said to be saved", reference).isNotEqualTo("received"));
        assertThat(new HashSet<>(load.saved().values())).as("no reference was given twice").hasSameSizeAs(load.saved().values());
        sentAgainActsOnce(load, api);
        auditTrailHolds();
    }

    /** A request of which nobody knew whether it was carried out is sent again: one case, however often. */
    private static void sentAgainActsOnce(Load load, Api api) {
        for (String key : load.unanswered().stream().limit(20).toList()) {
            String first = api.postOnce("/complaints/cases", Load.newCase(key), key).json().getString("reference");
            assertThat(api.postOnce("/complaints/cases", Load.newCase(key), key).json().getString("reference")).isEqualTo(first);
        }
        load.saved().entrySet().stream().limit(20).forEach(saved -> assertThat(
                api.postOnce("/complaints/cases", Load.newCase(saved.getKey()), saved.getKey()).json().getString("reference")).isEqualTo(saved.getValue()));
    }

    private static void auditTrailHolds() {
        Path said = application.home().resolve("verify-audit.txt");
        try {
            ProcessBuilder verify = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar",
                    "target/server/run.jar", "verify-audit").redirectErrorStream(true).redirectOutput(said.toFile());
            verify.environment().put("COUNTYHALL_HOME", application.home().toString());
            int status = verify.start().waitFor();
            assertThat(status).as(Files.readString(said)).isZero();
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }
}
