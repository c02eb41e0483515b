package org.countyhall.app.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.json.JsonObject;

import org.countyhall.testkit.Api;
import org.countyhall.testkit.RunningApplication;
import org.junit.jupiter.api.Test;

/** What another system does with complaints beyond the case itself: redacted copies, exports, the schedule, questions, reports, the calendar. */
class ComplaintsInterfaceIT {

    private static final int AT_ONCE = 8;
    private static final String SOURCE = "A note of the day";

    private final RunningApplication application = RunningApplication.shared();
    private final Api manager = application.api("demo-complaints.manager");
    private final Api officer = application.api("demo-complaints.officer");
    private final Api administrator = application.api("demo-administrator");

    private String logged(String name, LocalDate receivedOn) {
        return manager.post("/complaints/cases", "{\"type\":\"complaint\",\"procedure\":\"adultSocialCare\",\"receivedOn\":\"" + receivedOn
                + "\",\"method\":\"email\",\"summary\":\"Interface\",\"complainant\":{\"name\":\"" + name
                + "\"},\"points\":[{\"summary\":\"Calls came late\"}]}").json().getString("reference");
    }

    private static void assertRefused(Api.Answer answer, int status, String field) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.json().getString("field", null)).isEqualTo(field);
    }

    private static Set<String> references(Api.Answer rows) {
        return rows.json().getJsonArray("page").getValuesAs(JsonObject.class).stream().map(one -> one.getString("reference")).collect(Collectors.toSet());
    }

    @Test
    void an_extension_is_refused_without_agreement_without_a_reason_and_after_expiry() {
        LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Europe/London")));
        String of = "/complaints/cases/" + logged("Ann Waiting", today.minusDays(3)) + "/extension";
        String dates = "{\"agreedOn\":\"" + today + "\",\"newDate\":\"" + today.plusDays(60) + "\"";
        String agreed = ",\"agreedBy\":\"Ann Waiting\",\"how\":\"telephone\"";
        assertThat(manager.post(of, dates + ",\"reason\":\"Complex case\"}").json().getString("type")).endsWith("complaints.extensionNeedsAgreement");
        assertRefused(manager.post(of, dates + agreed + "}"), 400, "reason");
        assertRefused(manager.post(of, dates + agreed + ",\"reason\":\" \"}"), 400, "reason");
        String late = "/complaints/cases/" + logged("Ann Late", today.minusDays(60)) + "/extension";
        Api.Answer tooLate = manager.post(late, dates + agreed + ",\"reason\":\"Complex case\"}");
        assertRefused(tooLate, 409, null);
        assertThat(tooLate.json().getString("type")).endsWith("complaints.extensionAfterExpiry");
        assertThat(manager.post(of, dates + agreed + ",\"reason\":\"Complex case\"}").json().getString("respondBy"))
                .isEqualTo(today.plusDays(60).toString());
    }

    @Test
    void a_case_that_is_split_off_gets_the_documents_that_are_named() {
        String reference = manager.post("/complaints/cases", "{\"type\":\"complaint\",\"procedure\":\"adultSocialCare\",\"receivedOn\":\"2023-05-04\","
                + "\"method\":\"email\",\"summary\":\"Two matters\",\"complainant\":{\"name\":\"Ann Twice\"},"
                + "\"points\":[{\"summary\":\"Calls came late\"},{\"summary\":\"The letter was rude\"}]}").json().getString("reference");
        String of = "/complaints/cases/" + reference;
        manager.post(of + "/documents?fileName=calls.txt&title=Calls", "Monday, Tuesday");
        manager.post(of + "/documents?fileName=letter.txt&title=Letter", "Dear Madam");
        String split = "{\"decision\":\"split\",\"points\":[2],\"documents\":[";
        assertRefused(manager.post(of + "/triage", split + "2,3]}"), 400, "documents");
        Api.Answer second = manager.post(of + "/triage", split + "2]}");
        assertThat(second.status()).as(second.body()).isEqualTo(200);
        String its = "/complaints/cases/" + second.json().getString("reference") + "/documents";
        assertThat(manager.get(its).array()).hasSize(1);
        assertThat(manager.get(its + "/1/content").body()).isEqualTo("Dear Madam");
        assertThat(manager.get(of + "/documents").array()).hasSize(2);
    }

    @Test
    void a_redacted_copy_is_added_with_its_log_listed_and_read() {
        String documents = "/complaints/cases/" + logged("Ann Redacted", LocalDate.parse("2023-05-04")) + "/documents";
        int original = manager.post(documents + "?fileName=note.txt&title=Note", "The neighbour saw it").json().getInt("number");
        String copies = documents + "/" + original + "/redactions";
        byte[] copy = "The --- saw it".getBytes(StandardCharsets.UTF_8);
        String log = "[{\"place\":\"line 1\",\"what\":\"who saw it\",\"exemption\":\"thirdParty\",\"why\":\"Another person\"}]";
        assertRefused(manager.upload(copies, "copy.txt", copy), 400, "log");
        assertRefused(manager.upload(copies, "copy.txt", copy, Map.of("log", "[]")), 400, "log[0].place");
        assertRefused(manager.upload(copies, "copy.txt", copy, Map.of("log", "{")), 400, "log");
        assertRefused(manager.upload(copies, "copy.txt", copy, Map.of("log", "[{}" + ",{}".repeat(1000) + "]")), 400, "log");
        assertRefused(manager.upload(copies, "copy.txt", copy, Map.of("log", log.replace("thirdParty", "weather"))), 400, "log[0].exemption");
        assertThat(manager.get(copies).array()).isEmpty();
        Api.Answer added = manager.upload(copies, "copy.txt", copy, Map.of("log", log));
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        JsonObject listed = manager.get(copies).array().getJsonObject(0);
        assertThat(listed.getInt("number")).isEqualTo(added.json().getInt("number"));
        assertThat(listed.getJsonArray("redactions").getJsonObject(0).getString("exemption")).isEqualTo("thirdParty");
        assertThat(manager.get(documents + "/" + listed.getInt("number") + "/content").body()).isEqualTo("The --- saw it");
        assertThat(application.api("demo-investigator").get(copies).status()).isEqualTo(404);
    }

    @Test
    void a_subject_access_export_is_begun_followed_and_read_by_those_who_may() throws InterruptedException {
        String of = "/complaints/cases/" + logged("Zoe Exported", LocalDate.parse("2023-05-04"));
        assertThat(manager.get(of + "/makings/export").json().getString("name")).isEqualTo("Zoe Exported");
        assertThat(officer.post(of + "/makings/export", "{}").status()).isEqualTo(403);
        String key = UUID.randomUUID().toString();
        Api.Answer begun = manager.postOnce(of + "/makings/export", "{}", key);
        assertThat(begun.status()).as(begun.body()).isEqualTo(202);
        assertThat(manager.postOnce(of + "/makings/export", "{}", key).json()).isEqualTo(begun.json());
        String making = of + "/makings/" + begun.json().getString("making");
        JsonObject state = manager.get(making).json();
        for (int tries = 0; state.getString("state").equals("running") && tries < 300; tries++) {
            Thread.sleep(200);
            state = manager.get(making).json();
        }
        assertThat(state.getString("state")).isEqualTo("made");
        String content = of + "/documents/" + state.getInt("documentNumber") + "/content";
        assertThat(manager.get(content).contentType()).isEqualTo("application/zip");
        assertThat(officer.get(content).status()).isEqualTo(404);
        assertThat(officer.get(making).status()).isEqualTo(404);
    }

    @Test
    void the_schedule_is_added_to_and_changed_by_the_manager() {
        assertRefused(manager.post("/complaints/keeping/schedule", "{\"type\":\"weather\",\"years\":3,\"basis\":\"None\"}"), 400, "type");
        assertRefused(manager.post("/complaints/keeping/schedule", "{\"type\":\"enquiry\",\"outcome\":\"withdrawn\",\"years\":0,\"basis\":\"None\"}"), 400,
                "years");
        String line = "{\"type\":\"enquiry\",\"outcome\":\"withdrawn\",\"years\":3,\"basis\":\"The council's own schedule\"}";
        assertThat(officer.post("/complaints/keeping/schedule", line).status()).isEqualTo(403);
        Api.Answer added = manager.post("/complaints/keeping/schedule", line);
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        assertRefused(manager.post("/complaints/keeping/schedule", line), 409, null);
        String address = "/complaints/keeping/schedule/" + added.json().getInt("id");
        String version = "{\"version\":" + added.json().getInt("version");
        assertThat(manager.put(address, version + ",\"years\":4,\"basis\":\"Decided anew\"}").json().getInt("years")).isEqualTo(4);
        assertRefused(manager.put(address, version + ",\"years\":5,\"basis\":\"Not seen\"}"), 409, null);
        assertRefused(manager.put(address, "{\"years\":5,\"basis\":\"Not seen\"}"), 400, "version");
        assertThat(manager.get("/complaints/keeping/schedule").body()).contains("Decided anew");
    }

    @Test
    void a_new_bank_holiday_moves_open_cases_and_says_which_and_can_be_taken_back() {
        LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Europe/London")));
        String reference = logged("Holly Day", today);
        String due = officer.get("/complaints/cases/" + reference).json().getString("respondBy");
        Set<String> holidays = administrator.get("/holidays").array().getValuesAs(JsonObject.class).stream().map(one -> one.getString("day"))
                .collect(Collectors.toSet());
        LocalDate day = IntStream.rangeClosed(1, 20).mapToObj(today::plusDays).filter(one -> one.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                && !holidays.contains(one.toString())).skip(5).findFirst().orElseThrow();
        String body = "{\"day\":\"" + day + "\",\"name\":\"Day of the interface\"}";
        assertThat(manager.post("/holidays", body).status()).isEqualTo(403);
        assertRefused(administrator.post("/holidays", "{\"day\":\"tomorrow\",\"name\":\"None\"}"), 400, "day");
        assertRefused(administrator.post("/holidays", "{\"day\":\"" + day + "\"}"), 400, "name");
        assertRefused(administrator.post("/holidays", body.replace("}", ",\"working\":true}")), 409, null);
        assertRefused(administrator.get("/holidays?from=1900-01-01"), 400, "from");
        assertRefused(administrator.get("/holidays?from=2026-01-01&to=2025-01-01"), 400, "to");
        String key = UUID.randomUUID().toString();
        assertThat(administrator.postOnce("/holidays", body, key).status()).isEqualTo(201);
        try {
            assertThat(administrator.get("/holidays?from=" + day + "&to=" + day).array().getJsonObject(0).getBoolean("own")).isTrue();
            assertThat(officer.get("/complaints/cases/" + reference).json().getString("respondBy")).isNotEqualTo(due);
            JsonObject move = officer.get("/complaints/moves?day=" + day).array().getJsonObject(0);
            assertThat(references(officer.get("/complaints/moves/" + move.getInt("number") + "?size=1000"))).contains(reference);
        } finally {
            assertThat(administrator.delete("/holidays/" + day).status()).isEqualTo(204);
        }
        assertThat(officer.get("/complaints/cases/" + reference).json().getString("respondBy")).isEqualTo(due);
        assertThat(administrator.delete("/holidays/" + day).status()).isEqualTo(404);
        assertThat(administrator.postOnce("/holidays", body, key).status()).as("a late repeat is answered as at first").isEqualTo(201);
        assertThat(administrator.get("/holidays?from=" + day + "&to=" + day).array()).as("and adds nothing").isEmpty();
    }

    @Test
    void a_question_is_saved_asked_again_shared_and_taken_away() {
        String name = "Upheld " + UUID.randomUUID().toString().substring(0, 8);
        String question = "{\"name\":\"" + name + "\",\"rows\":[{\"field\":\"type\",\"value\":\"complaint\"}],\"by\":[\"outcome\"]}";
        assertRefused(officer.post("/complaints/questions", question.replace("\"type\"", "\"weather\"")), 400, "field");
        assertRefused(officer.post("/complaints/questions", question.replace(name, " ")), 400, "name");
        assertRefused(officer.post("/complaints/questions", question.replace("\"field\":\"type\",", "")), 400, "rows");
        Api.Answer saved = officer.post("/complaints/questions", question);
        assertThat(saved.status()).as(saved.body()).isEqualTo(201);
        String address = "/complaints/questions/" + saved.json().getInt("id");
        assertThat(officer.post("/complaints/questions", question).json().getInt("id")).isEqualTo(saved.json().getInt("id"));
        assertThat(officer.get(address + "/answer").json().getJsonArray("groups"))
                .isEqualTo(officer.get("/complaints/query?field=type&op=is&value=complaint&by=outcome").json().getJsonArray("groups")).isNotEmpty();
        assertThat(manager.get(address).status()).isEqualTo(404);
        assertRefused(officer.put(address + "/sharing", "{}"), 400, "shared");
        assertThat(officer.put(address + "/sharing", "{\"shared\":true}").json().getBoolean("shared")).isTrue();
        assertThat(manager.get(address).json().getBoolean("own")).isFalse();
        assertThat(manager.put(address + "/sharing", "{\"shared\":false}").status()).isEqualTo(404);
        assertThat(manager.delete(address).status()).isEqualTo(404);
        assertThat(officer.delete(address).status()).isEqualTo(204);
        assertThat(officer.get("/complaints/questions").body()).doesNotContain(name);
    }

    @Test
    void the_report_is_printed_as_pdf_and_as_word() {
        Api.Answer pdf = manager.get("/complaints/report/pdf?year=2022-23");
        assertThat(pdf.contentType()).isEqualTo("application/pdf");
        assertThat(pdf.body()).startsWith("%PDF-");
        assertThat(manager.get("/complaints/report/docx?year=2022-23&edition=public").body()).startsWith("PK");
        assertRefused(manager.get("/complaints/report/pdf"), 400, "year");
        assertRefused(manager.get("/complaints/report/docx?year=2022-23&edition=secret"), 400, "edition");
        assertThat(manager.get("/complaints/report/seals/0/pdf").status()).isEqualTo(404);
    }

    @Test
    void a_calendar_address_is_made_once_shown_once_and_taken_back() {
        Api one = application.api("demo-investigator");
        String address = one.put("/complaints/calendar", "").json().getString("address");
        String path = "/" + address.replaceFirst("^https?://[^/]+", "");
        assertThat(application.api(null).get(path).body()).startsWith("BEGIN:VCALENDAR");
        assertThat(one.get("/complaints/calendar").body()).contains("madeAt").doesNotContain("address");
        assertThat(one.delete("/complaints/calendar").status()).isEqualTo(204);
        assertThat(application.api(null).get(path).status()).isEqualTo(404);
        assertThat(one.get("/complaints/calendar").body()).doesNotContain("madeAt");
    }

    @Test
    void a_figure_is_given_with_its_source_and_nobody_overwrites_another_unknowingly() {
        String body = "{\"year\":\"2031-32\",\"figures\":[{\"what\":\"peopleSupported\",\"value\":41000,\"source\":\"" + SOURCE + "\",\"basedOn\":0}]}";
        assertRefused(officer.put("/complaints/report/given", body.replace("peopleSupported", "weather")), 400, "what");
        assertRefused(officer.put("/complaints/report/given", body.replace(SOURCE, "")), 400, "peopleSupportedSource");
        assertRefused(officer.put("/complaints/report/given", body.replace("41000", "\"many\"")), 400, "peopleSupported");
        assertRefused(officer.put("/complaints/report/given", body.replace("\"value\":41000,", "")), 400, "value");
        JsonObject given = officer.put("/complaints/report/given", body).array().getJsonObject(0);
        assertThat(given.getInt("value")).isEqualTo(41000);
        assertThat(given.getInt("edition")).isEqualTo(1);
        assertThat(officer.put("/complaints/report/given", body.replace("41000", "42000")).status()).isEqualTo(409);
        assertThat(officer.put("/complaints/report/given", body.replace("41000", "42000").replace("\"basedOn\":0", "\"basedOn\":1")).array().getJsonObject(0)
                .getInt("edition")).isEqualTo(2);
        assertThat(officer.get("/complaints/report/given?year=2031-32").array().getJsonObject(0).getString("source")).isEqualTo(SOURCE);
    }

    @Test
    void of_many_who_draw_a_lesson_at_once_each_gets_a_number_of_its_own() throws Exception {
        String of = logged("Lessons at once", LocalDate.parse("2023-05-04"));
        String lesson = "{\"caseReference\":\"" + of + "\",\"category\":\"communications\",\"text\":\"Say when you come\"}";
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        List<Api.Answer> answers = new ArrayList<>();
        try {
            List<Future<Api.Answer>> sent = IntStream.range(0, AT_ONCE * 2).mapToObj(number -> threads.submit(() -> manager.post("/complaints/lessons", lesson)))
                    .toList();
            for (Future<Api.Answer> one : sent) {
                answers.add(one.get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(answers).extracting(Api.Answer::status).containsOnly(201);
        assertThat(answers.stream().map(answer -> answer.json().getString("reference"))).doesNotHaveDuplicates();
    }
}
