package org.countyhall.app.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.countyhall.testkit.Api;
import org.countyhall.testkit.PlainBrowser;
import org.countyhall.testkit.RunningApplication;
import org.junit.jupiter.api.Test;

/** What a case says about people is in the database and on its page, and in no log. */
class NothingLeaksIT {

    private static final String CANARY = "canaryZ7qx4";

    @Test
    void words_of_a_case_are_in_no_log() throws IOException {
        RunningApplication application = RunningApplication.shared();
        Api api = application.api("demo-complaints.officer");
        String body = """
                {"type":"complaint","procedure":"adultSocialCare","receivedOn":"%s","method":"Email","summary":"%s summary",
                 "complainant":{"name":"%s name"},"points":[{"summary":"%s point","category":"Quality of service"}]}
                """.formatted(LocalDate.now(), CANARY, CANARY, CANARY);
        String reference = api.post("/complaints/cases", body).json().getString("reference");
        api.post("/complaints/cases", body.replace("Quality of service", CANARY));
        api.post("/complaints/cases", body.substring(0, body.length() - 20));
        api.post("/complaints/cases/" + reference + "/response",
                "{\"on\":\"" + LocalDate.now() + "\",\"findings\":[{\"point\":9,\"finding\":\"upheld\",\"reasons\":\"" + CANARY + "\"}]}");
        PlainBrowser officer = new PlainBrowser(application.url()).signIn("complaints.officer");
        assertThat(officer.get("/complaints/case?reference=" + reference).text()).contains(CANARY);
        assertThat(new PlainBrowser(application.url()).signIn("member").get("/complaints/case?reference=" + reference).text()).doesNotContain(CANARY);
        for (Path log : logs(application)) {
            assertThat(Files.readString(log, StandardCharsets.ISO_8859_1)).as(log.toString()).doesNotContain(CANARY);
        }
        assertThat(application.terminal()).doesNotContain(CANARY);
    }

    private static List<Path> logs(RunningApplication application) throws IOException {
        try (Stream<Path> files = Files.walk(application.home(), 2)) {
            List<Path> logs = files.filter(file -> file.toString().endsWith(".log")).toList();
            assertThat(logs).isNotEmpty();
            return logs;
        }
    }
}
