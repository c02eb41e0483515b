package org.countyhall.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.countyhall.testkit.Api;
import org.countyhall.testkit.RunningApplication;
import org.countyhall.testkit.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Need-to-know on every page and resource of the complaints module that takes a reference, and on everything that lists, searches,
 * counts or exports: whoever may not know of a case gets for it what they get for one that does not exist, and no word of it. The
 * addresses come from {@code addresses.csv}, in which every address of the application has to stand.
 */
class NeedToKnowIT {

    private static final String CANARY = "Heronsgate";
    private static final String NAME = "Zebedee Quillfeather";
    private static final String MIXED = "mel.mixed";
    private static final String NONE = "CMP-99-9999";
    private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>", Pattern.DOTALL);
    private static final Pattern REFERENCE = Pattern.compile("\\$case|\\$restricted|C-0000-0000");

    /** Who may not know of which case. */
    private static final Map<String, String> CLOSED = new LinkedHashMap<>();
    private static final Map<String, String> COOKIES = new LinkedHashMap<>();
    private static final Map<String, String> TOKENS = new LinkedHashMap<>();
    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private static String restricted;
    private static String about;
    private static String other;

    @BeforeAll
    static void cases() {
        Api manager = RunningApplication.shared().api("demo-complaints.manager");
        restricted = received(manager, "restricted");
        about = received(manager, "about");
        other = received(manager, "other");
        for (String reference : List.of(restricted, about, other)) {
            assertThat(manager.post("/complaints/cases/" + reference + "/documents?fileName=" + CANARY + ".txt&title=" + CANARY, "{\"word\":\"" + CANARY + "\"}")
                    .status()).isEqualTo(201);
        }
        assertThat(manager.put("/complaints/cases/" + restricted + "/restriction", "{\"people\":[\"complaints.manager\"]}").status()).isLessThan(300);
        assertThat(manager.put("/complaints/cases/" + about + "/access/subjects", "{\"accounts\":[\"complaints.officer\",\"auditor\",\"investigator\"]}")
                .status()).isEqualTo(200);
        for (String account : List.of("complaints.officer", "complaints.manager", "investigator", "auditor")) {
            try (Visitor visitor = Visitor.of(RunningApplication.shared()).signIn(account)) {
                COOKIES.put(account, visitor.cookies());
            }
        }
        mixed();
        CLOSED.put(MIXED + " " + restricted, "a restricted case of a directorate that somebody else manages");
        CLOSED.put("complaints.officer " + restricted, "a restricted case of which the officer is not a named person");
        CLOSED.put("complaints.officer " + about, "a case about the officer");
        CLOSED.put("auditor " + about, "a case about the auditor");
        CLOSED.put("investigator " + other, "a case that somebody else investigates");
        CLOSED.put("investigator " + about, "a case about the investigator");
    }

    /** Somebody who works on the cases of the whole council and manages those of one directorate, which is not that of these cases. */
    private static void mixed() {
        RunningApplication application = RunningApplication.shared();
        String password;
        try (Visitor administrator = Visitor.of(application).signIn("administrator")) {
            administrator.open("/access/open");
            administrator.write("name", MIXED);
            administrator.write("displayName", "Mel Mixed");
            administrator.choose("role", "COMPLAINTS_OFFICER");
            administrator.press("save");
            password = administrator.page().locator("#newPassword").innerText();
            administrator.choose("role", "COMPLAINTS_MANAGER");
            administrator.choose("directorate", "GET");
            administrator.press("give");
        }
        try (Visitor mixed = Visitor.of(application).signIn(MIXED, password)) {
            mixed.open("/access/profile");
            mixed.write("label", "What may be known");
            mixed.mark("scope", "ALL");
            mixed.press("makeToken");
            TOKENS.put(MIXED, mixed.page().locator("#newToken").innerText());
            COOKIES.put(MIXED, mixed.cookies());
        }
        assertThat(application.api(TOKENS.get(MIXED)).get("/me").json().getJsonObject("authorities").getJsonArray("complaintsManage").toString())
                .isEqualTo("[\"GET\"]");
        assertThat(application.api(TOKENS.get(MIXED)).get("/complaints/cases/" + other).status()).isEqualTo(200);
    }

    private static String received(Api manager, String word) {
        String today = LocalDate.now(ZoneId.of("Europe/London")).toString();
        return manager.post("/complaints/cases", "{\"type\":\"complaint\",\"receivedOn\":\"" + today + "\",\"method\":\"email\",\"summary\":\"" + CANARY
                + " " + word + "\",\"complainant\":{\"name\":\"" + NAME + "\"},\"points\":[{\"summary\":\"" + CANARY + " point\"}]}")
                .json().getString("reference");
    }

    /** Every address of the module that is only read, with a place for the reference. */
    private static Set<String> addresses() {
        try {
            Set<String> addresses = new LinkedHashSet<>(List.of("/complaints/documents/file?reference=$case&number=1"));
            Files.readAllLines(Path.of("src/test/resources/addresses.csv")).stream().map(line -> line.split(",", -1))
                    .filter(cells -> cells[0].startsWith("GET ") && cells[0].contains("/complaints/") && REFERENCE.matcher(cells[1]).find())
                    .forEach(cells -> addresses.add(REFERENCE.matcher(cells[1]).replaceAll(Matcher.quoteReplacement("$case"))));
            return addresses;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static HttpResponse<String> get(String account, String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(RunningApplication.shared().url() + address)).timeout(Duration.ofMinutes(1));
        if (address.startsWith("/api/")) {
            request.header("Authorization", "Bearer " + TOKENS.getOrDefault(account, "demo-" + account)).header("Accept", "application/json");
        } else {
            request.header("Cookie", COOKIES.get(account));
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static boolean saysSomething(HttpResponse<String> answer) {
        return answer.body().contains(CANARY) || answer.body().contains("Quillfeather");
    }

    @Test
    void what_one_may_not_know_is_what_does_not_exist_on_every_address() {
        List<String> wrong = new ArrayList<>();
        for (String closed : CLOSED.keySet()) {
            String account = closed.split(" ")[0];
            String reference = closed.split(" ")[1];
            for (String address : addresses()) {
                HttpResponse<String> answer = get(account, address.replace("$case", reference));
                HttpResponse<String> none = get(account, address.replace("$case", NONE));
                if (answer.statusCode() != none.statusCode() || answer.statusCode() == 200 || saysSomething(answer)) {
                    wrong.add(account + ", " + CLOSED.get(closed) + ": " + address + " answers " + answer.statusCode() + ", a guessed reference "
                            + none.statusCode() + (saysSomething(answer) ? ", with words of the case" : ""));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void no_list_search_count_or_export_says_a_word_of_it() {
        String words = URLEncoder.encode(CANARY, StandardCharsets.UTF_8);
        List<String> places = List.of("/home", "/search?q=" + words, "/search?words=" + words, "/complaints/cases?search=" + words, "/complaints/cases?q=" + words,
                "/api/v1/complaints/cases?size=1000", "/api/v1/complaints/cases?size=1000&q=" + words, "/complaints/keeping/schedule",
                "/directorate?code=ASCH");
        List<String> wrong = new ArrayList<>();
        for (String closed : CLOSED.keySet()) {
            String account = closed.split(" ")[0];
            String reference = closed.split(" ")[1];
            List<String> files = List.of("/export?table=complaints.cases&format=csv&q=" + words,
                    "/export?chosenOf=complaints.cases.csv&chosen=" + NONE + "&chosen=" + reference,
                    "/export?chosenOf=complaints.query.csv&chosen=" + reference, "/export?chosenOf=complaints.dueCases.csv&chosen=" + reference);
            for (String place : Stream.concat(places.stream(), files.stream()).toList()) {
                HttpResponse<String> answer = get(account, place);
                if (answer.body().contains(reference)) {
                    wrong.add(account + ", " + CLOSED.get(closed) + ": " + place);
                }
            }
            HttpResponse<String> byReference = get(account, "/api/v1/complaints/cases?q=" + reference);
            if (byReference.body().contains(CANARY) || byReference.body().contains("\"" + reference)) {
                wrong.add(account + ", " + CLOSED.get(closed) + ": found by its reference");
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(get("complaints.manager", "/api/v1/complaints/cases?size=1000").body()).contains(restricted, about, other);
    }

    @Test
    void whoever_may_know_opens_it_nothing_stays_in_the_browser_and_its_history_has_only_references() {
        List<String> wrong = new ArrayList<>();
        for (String address : addresses()) {
            HttpResponse<String> answer = get("complaints.manager", address.replace("$case", restricted));
            if (answer.statusCode() != 200) {
                continue;
            }
            if (!answer.headers().firstValue("Cache-Control").orElse("").contains("no-store")) {
                wrong.add(address + " may be kept by the browser");
            }
            Matcher title = TITLE.matcher(answer.body());
            if (title.find() && (title.group(1).contains(CANARY) || title.group(1).contains("Quillfeather"))) {
                wrong.add(address + " has words of the case in its title: " + title.group(1));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(get("complaints.manager", "/complaints/case?reference=" + restricted).body()).contains(CANARY);
    }

    @Test
    void a_broken_glass_opens_the_restricted_case_tells_the_manager_and_never_opens_a_case_about_oneself() {
        Api manager = RunningApplication.shared().api("demo-complaints.manager");
        Api officer = RunningApplication.shared().api("demo-complaints.officer");
        String closed = received(manager, "glass");
        Api.Answer answer = manager.put("/complaints/cases/" + closed + "/restriction", "{\"people\":[\"complaints.manager\"]}");
        if (answer.status() == 409) {
            // the timer that watches due dates was at the same case: as a person would, once more
            answer = manager.put("/complaints/cases/" + closed + "/restriction", "{\"people\":[\"complaints.manager\"]}");
        }
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().getJsonArray("people")).as(answer.body()).hasSize(1);
        String reason = "{\"reason\":\"Somebody may come to harm and nobody named can be reached\"}";
        assertThat(officer.get("/complaints/cases/" + closed).status()).isEqualTo(404);
        assertThat(officer.post("/complaints/cases/" + closed + "/access/glass", "{\"reason\":\"urgent\"}").status()).isEqualTo(400);
        assertThat(officer.post("/complaints/cases/" + closed + "/access/glass", reason).status()).isEqualTo(200);
        assertThat(officer.get("/complaints/cases/" + closed).status()).isEqualTo(200);
        assertThat(manager.get("/complaints/cases/" + closed + "/openings").body()).as("also under a broken glass").contains("complaints.officer");
        assertThat(officer.get("/complaints/cases?size=1000").body()).as("it opens the file and not the lists").doesNotContain(closed);
        assertThat(get("complaints.manager", "/home?q=" + closed).body()).contains(closed);
        assertThat(manager.get("/complaints/cases/" + closed).body()).contains("glassBroken");
        assertThat(officer.post("/complaints/cases/" + about + "/access/glass", reason).body())
                .isEqualTo(officer.post("/complaints/cases/" + NONE + "/access/glass", reason).body().replace(NONE, about));
        assertThat(RunningApplication.shared().api("demo-auditor").post("/complaints/cases/" + closed + "/access/glass", reason).status()).isEqualTo(403);
    }
}
