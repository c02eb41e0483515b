package org.countyhall.app.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.countyhall.testkit.Api;
import org.countyhall.testkit.RunningApplication;
import org.junit.jupiter.api.Test;

/** What another system gets that sends too much, the wrong thing, the same thing twice or at the same moment as somebody else. */
class InterfaceIT {

    private static final int AT_ONCE = 8;

    private final RunningApplication application = RunningApplication.shared();
    private final Api manager = application.api("demo-complaints.manager");

    private static String complaint(String summary) {
        return "{\"type\":\"complaint\",\"procedure\":\"adultSocialCare\",\"receivedOn\":\"2023-05-04\",\"method\":\"email\",\"summary\":\""
                + summary + "\",\"complainant\":{\"name\":\"Ann Interface\"},\"points\":[{\"summary\":\"Calls came late\"}]}";
    }

    private String logged(String summary) {
        return manager.post("/complaints/cases", complaint(summary)).json().getString("reference");
    }

    private static List<Api.Answer> atOnce(Callable<Api.Answer> request) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Api.Answer>> sent = IntStream.range(0, AT_ONCE * 2).mapToObj(number -> threads.submit(request)).toList();
            List<Api.Answer> answers = new ArrayList<>();
            for (Future<Api.Answer> one : sent) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private static void assertRefused(Api.Answer answer, int status, String type, String field) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.json().getString("type")).isEqualTo("urn:countyhall:" + type);
        assertThat(answer.json().getString("field", null)).isEqualTo(field);
    }

    @Test
    void of_many_who_acknowledge_or_answer_at_once_one_does_and_the_others_are_told_that_it_is_done() throws Exception {
        String address = "/complaints/cases/" + logged("Many at once") + "/";
        List<Api.Answer> acknowledged = atOnce(() -> manager.post(address + "acknowledgement", "{\"on\":\"2023-05-05\"}"));
        assertThat(acknowledged.stream().filter(answer -> answer.status() == 200)).hasSize(1);
        acknowledged.stream().filter(answer -> answer.status() != 200)
                .forEach(answer -> assertRefused(answer, 409, "complaints.alreadyAcknowledged", null));
        List<Api.Answer> noted = atOnce(() -> manager.post(address + "notes", "{\"words\":\"A note\"}"));
        assertThat(noted).allMatch(answer -> answer.status() == 200);
        assertThat(manager.get(address + "notes").array()).hasSize(AT_ONCE * 2);
        List<Api.Answer> answered = atOnce(() -> manager.post(address + "response",
                "{\"on\":\"2023-05-22\",\"findings\":[{\"point\":1,\"finding\":\"upheld\",\"reasons\":\"Late\"}]}"));
        assertThat(answered.stream().filter(answer -> answer.status() == 200)).hasSize(1);
        answered.stream().filter(answer -> answer.status() != 200)
                .forEach(answer -> assertRefused(answer, 409, "complaints.alreadyAnswered", null));
    }

    @Test
    void whoever_reads_a_part_of_a_case_has_opened_it() {
        String reference = logged("Read in parts");
        String address = "/complaints/cases/" + reference + "/";
        Api officer = application.api("demo-complaints.officer");
        assertThat(manager.get(address + "openings").body()).doesNotContain("complaints.officer");
        assertThat(officer.get(address + "notes").status()).isEqualTo(200);
        assertThat(manager.get(address + "openings").body()).contains("complaints.officer");
        assertThat(officer.get("/complaints/cases/CMP-23-999999/notes").status()).isEqualTo(404);
    }

    @Test
    void one_reading_is_one_opening_however_the_address_is_written() {
        String reference = logged("Read once");
        Api officer = application.api("demo-complaints.officer");
        String letter = String.valueOf(officer.post("/complaints/cases/" + reference + "/letters", "{\"template\":\"acknowledgement\"}").json().getInt("id"));
        for (String part : List.of("/cases/R", "/cases/R/notes", "/cases/R/notes/", "/cases;x=1/R/notes", "/cases/R;x=1/notes", "/cases/%20R%20/notes",
                "/cases/R/letters", "/cases/R/letters/" + letter, "/cases/R/letters/" + letter + "/pdf", "/cases/R/letters/" + letter + "/docx")) {
            long before = openings(reference);
            assertThat(officer.get("/complaints" + part.replace("R", reference)).status()).as(part).isEqualTo(200);
            assertThat(openings(reference) - before).as(part).isEqualTo(1);
        }
    }

    private long openings(String reference) {
        return Pattern.compile("complaints\\.officer").matcher(manager.get("/complaints/cases/" + reference + "/openings").body()).results().count();
    }

    @Test
    void a_key_stands_for_one_request_and_no_other() {
        String key = UUID.randomUUID().toString();
        Api.Answer first = manager.postOnce("/complaints/cases", complaint("Sent once"), key);
        assertThat(manager.postOnce("/complaints/cases", complaint("Sent once"), key).json()).isEqualTo(first.json());
        assertRefused(manager.postOnce("/complaints/cases", complaint("Something else"), key), 409, "core.keyOfAnother", null);
        assertRefused(manager.postOnce("/complaints/cases", complaint("Sent once"), "k".repeat(500)), 400, "ui.notAKey", "Idempotency-Key");
    }

    @Test
    void a_parameter_that_cannot_be_read_is_named() {
        Map.of("/finance/plans/2024-25/proposals?page=abc", "page", "/complaints/query?size=", "size", "/complaints/search?q=care&size=1e9", "size",
                "/complaints/lessons?offset=x", "offset", "/complaints/ombudsman?size=x", "size", "/imports?page=one", "page",
                "/complaints/months?by=weather", "by", "/complaints/months?from=2023-01-01&to=2022-01-01", "to",
                "/complaints/report?year=2022-23&edition=secret", "edition", "/complaints/report", "year")
                .forEach((address, field) -> {
                    Api.Answer answer = manager.get(address);
                    assertThat(answer.status()).as(address).isEqualTo(400);
                    assertThat(answer.json().getString("field")).as(address).isEqualTo(field);
                });
        byte[] file = "no,table".getBytes(StandardCharsets.UTF_8);
        assertRefused(application.api("demo-finance.officer").upload("/imports/proposals?dryRun=yes", "proposals.csv", file), 400,
                "ui.notYesOrNo", "dryRun");
    }

    @Test
    void whoever_may_do_nothing_of_it_is_not_told_what_is_wrong_with_what_they_sent() {
        for (String address : List.of("/complaints/cases", "/complaints/cases/CMP-26-0001/notes", "/complaints/lessons", "/complaints/people")) {
            assertRefused(application.api("demo-budget.manager").post(address, ""), 403, "core.refused", null);
            assertRefused(manager.post(address, ""), 400, "ui.malformedBody", "body");
        }
    }

    @Test
    void thirty_megabytes_are_no_case() {
        assertRefused(manager.post("/complaints/cases", complaint("x".repeat(30_000_000))), 413, "ui.bodyTooLarge", "body");
    }

    @Test
    void a_case_is_given_to_nobody_who_cannot_work_on_it() {
        String reference = logged("Given to somebody");
        assertRefused(manager.post("/complaints/cases/" + reference + "/assignment", "{\"account\":\"no.body\",\"part\":\"officer\"}"), 400,
                "complaints.notAnOfficer", "account");
        assertRefused(manager.post("/complaints/cases/" + reference + "/assignment", "{\"account\":\"finance.officer\",\"part\":\"investigator\"}"),
                400, "complaints.opensNoCases", "account");
        assertRefused(manager.put("/complaints/cases/" + reference + "/restriction", "{\"people\":[\"no.body\"]}"), 400, "complaints.opensNoCases",
                "people");
        assertRefused(manager.put("/complaints/cases/" + reference + "/access/subjects", "{\"accounts\":[\"no.body\"]}"), 400,
                "complaints.noSuchAccount", "accounts");
        assertThat(manager.get("/complaints/cases/" + reference).json().getBoolean("restricted")).isFalse();
    }

    @Test
    void a_plan_added_up_anew_is_what_it_was() {
        Api administrator = application.api("demo-administrator");
        String before = administrator.get("/finance/plans/2024-25/directorates").body();
        assertThat(administrator.post("/finance/plans/2024-25/recount", "{}").json().getBoolean("changed")).isFalse();
        assertThat(administrator.get("/finance/plans/2024-25/directorates").body()).isEqualTo(before);
        assertThat(application.api("demo-auditor").post("/finance/plans/2024-25/recount", "{}").status()).isEqualTo(403);
    }

    @Test
    void the_description_has_every_address_once_with_its_summary() {
        JsonObject described = application.api(null).get("//openapi").json();
        assertThat(described.getString("openapi")).startsWith("3.");
        assertThat(described.getJsonObject("info").getString("title")).isEqualTo("CountyHall");
        assertThat(described.getJsonObject("paths").keySet()).contains("/api/v1/complaints/cases", "/api/v1/complaints/report",
                "/api/v1/finance/plans/{year}/directorates", "/api/v1/imports/{kind}", "/api/v1/risks", "/api/v1/measures/{code}",
                "/api/v1/integratedcare/indicators", "/api/v1/me").hasSizeGreaterThan(100);
        assertThat(described.getJsonObject("paths").getJsonObject("/api/v1/imports/{kind}").getJsonObject("post").getJsonObject("requestBody")
                .getJsonObject("content").keySet()).containsExactly("multipart/form-data");
        Set<String> names = new HashSet<>();
        described.getJsonObject("paths").forEach((path, item) -> item.asJsonObject().forEach((method, operation) -> {
            if (operation.getValueType() == JsonValue.ValueType.OBJECT) {
                assertThat(operation.asJsonObject().getString("summary", "")).as(method + " " + path).isNotBlank();
                assertThat(names.add(operation.asJsonObject().getString("operationId"))).as(method + " " + path).isTrue();
            }
        }));
        List<String> tags = described.getJsonArray("tags").getValuesAs(JsonObject.class).stream().map(tag -> tag.getString("name")).toList();
        assertThat(tags).doesNotHaveDuplicates().contains("Complaints", "Finance");
    }
}
