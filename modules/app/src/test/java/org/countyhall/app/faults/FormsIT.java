package org.countyhall.app.faults;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.countyhall.testkit.Api;
import org.countyhall.testkit.PlainBrowser;
import org.countyhall.testkit.PlainBrowser.Page;
import org.countyhall.testkit.RunningApplication;
import org.countyhall.testkit.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Forms sent twice, by two people, or after the session has ended: one record, and nobody's text is lost. */
class FormsIT {

    /** For as long it is not asked again whether it works. */
    private static final long MILLIS_A_CONNECTION_IS_TRUSTED = 1_500;

    private static RunningApplication application;
    private static Api api;

    @BeforeAll
    static void start() {
        application = RunningApplication.shared();
        api = application.api("demo-complaints.officer");
    }

    private static PlainBrowser officer() {
        return new PlainBrowser(application.url()).signIn("complaints.officer");
    }

    private static Map<String, String> call(String mark) {
        return Map.of("name", "Caller " + mark, "receivedOn", LocalDate.now().toString(), "type", "complaint", "summary", "Summary " + mark,
                "point1", "Point " + mark);
    }

    private static long casesWith(String mark) {
        return api.get("/complaints/cases?q=" + mark).json().getInt("total");
    }

    private static String mark() {
        return "m" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    @Test
    void a_double_click_logs_one_case() throws Exception {
        PlainBrowser officer = officer();
        String mark = mark();
        Page form = officer.get("/complaints/log");
        Callable<Page> click = () -> officer.submit(form, "logForm", "save", call(mark));
        ExecutorService hands = Executors.newFixedThreadPool(2);
        try {
            Future<Page> one = hands.submit(click);
            Future<Page> other = hands.submit(click);
            assertThat(one.get().address()).contains("/complaints/case?reference=").isEqualTo(other.get().address());
        } finally {
            hands.shutdown();
        }
        assertThat(officer.submit(form, "logForm", "save", call(mark)).status()).as("sent again after going back").isEqualTo(200);
        assertThat(casesWith(mark)).isEqualTo(1);
    }

    @Test
    void a_form_that_no_page_of_ours_made_is_refused_and_is_no_fault() {
        PlainBrowser stranger = new PlainBrowser(application.url());
        Page form = stranger.get("/signin");
        for (String nonce : new String[] {"", "not/base 64'"}) {
            Page answer = stranger.submit(form, "signIn", "enter", Map.of("primefaces.nonce", nonce, "name", "complaints.officer"));
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.text()).startsWith("This was not sent by a form of our pages.");
        }
    }

    @Test
    void what_pages_are_made_of_is_no_page_however_its_address_is_written() {
        PlainBrowser officer = officer();
        for (String address : new String[] {"/ui/page", "/ui/page.xhtml", "/%75i/page.xhtml", "/ui%2Fpage.xhtml", "//ui/page.xhtml", "/x/../ui/page.xhtml",
            "/complaints/parts/notes.xhtml", "/complaints/%70arts/notes"}) {
            assertThat(officer.get(address).status()).as(address).isEqualTo(404);
        }
    }

    @Test
    void a_form_sent_while_the_database_hangs_is_answered_soon_and_comes_back_filled() throws Exception {
        PlainBrowser officer = officer();
        String mark = mark();
        Page form = officer.get("/complaints/log");
        String database = Files.readString(application.home().resolve("mariadb.pid")).strip();
        signal("STOP", database);
        try {
            Thread.sleep(MILLIS_A_CONNECTION_IS_TRUSTED);
            long asked = System.nanoTime();
            Api.Answer refused = api.get("/complaints/cases");
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.body()).contains("urn:countyhall:core.databaseAway").containsPattern("\"reference\":\"F-[0-9A-Z]{8}\"");
            Page away = officer.submit(form, "logForm", "save", call(mark));
            assertThat(away.status()).isEqualTo(503);
            assertThat(away.text()).contains("The database does not answer", "is kept");
            assertThat(Duration.ofNanos(System.nanoTime() - asked)).as("two answers").isLessThan(Duration.ofSeconds(30));
        } finally {
            signal("CONT", database);
        }
        assertThat(officer.get("/complaints/log").text()).contains("Caller " + mark);
        assertThat(casesWith(mark)).as("sent, and not carried out").isZero();
    }

    private static void signal(String name, String process) throws Exception {
        new ProcessBuilder("kill", "-" + name, process).start().waitFor();
    }

    @Test
    void two_people_who_edit_one_case_both_keep_their_text() {
        String reference = api.post("/complaints/cases", Load.newCase(mark())).json().getString("reference");
        PlainBrowser first = officer();
        PlainBrowser second = new PlainBrowser(application.url()).signIn("complaints.manager");
        Page firstForm = first.get("/complaints/edit?reference=" + reference);
        Page secondForm = second.get("/complaints/edit?reference=" + reference);
        String firstText = "Text of the first " + mark();
        String secondText = "Text of the second " + mark();
        assertThat(first.submit(firstForm, "editForm", "save", Map.of("summary", firstText)).address()).contains("/complaints/case");
        Page conflict = second.submit(secondForm, "editForm", "save", Map.of("summary", secondText));
        assertThat(conflict.status()).isEqualTo(200);
        assertThat(conflict.text()).as("both texts side by side").contains(firstText).contains(secondText);
        assertThat(api.get("/complaints/cases/" + reference).json().getString("summary")).isEqualTo(firstText);
    }

    @Test
    void a_form_sent_after_the_session_has_ended_comes_back_after_signing_in() {
        String mark = mark();
        try (Visitor officer = Visitor.of(application).signIn("complaints.officer")) {
            officer.open("/complaints/log");
            officer.page().fill("[name='summary'], [name$=':summary']", "Summary " + mark);
            officer.page().fill("[name='receivedOn'], [name$=':receivedOn']", LocalDate.now().toString());
            officer.page().context().clearCookies();
            officer.page().click("[name='save'], [name$=':save']");
            officer.page().waitForURL(address -> address.contains("/signin"));
            assertThat(casesWith(mark)).isZero();
            officer.page().fill("input[autocomplete=username]", "complaints.officer");
            officer.page().fill("input[type=password]", "countyhall-demo");
            officer.page().keyboard().press("Enter");
            officer.page().waitForURL(address -> address.contains("/complaints/log"));
            assertThat(officer.page().locator("[name='summary'], [name$=':summary']")).hasValue("Summary " + mark);
        }
    }

    @Test
    void chosen_rows_are_exported_without_a_script_and_none_chosen_is_told() {
        String mark = mark();
        List<String> logged = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            logged.add(api.post("/complaints/cases", Load.newCase("x").replace("Load x", "=HYPERLINK(1) " + mark)).json().getString("reference"));
        }
        String chosen = officer().get("/export?chosenOf=complaints.cases.csv&chosen=" + logged.get(0) + "&chosen=" + logged.get(2)).text();
        assertThat(chosen).contains("Chosen rows: 2").contains(logged.get(0)).contains(logged.get(2)).doesNotContain(logged.get(1)).contains("'=HYPERLINK");
        assertThat(officer().get("/export?chosenOf=complaints.cases.xlsx&chosen=" + logged.get(0)).status()).isEqualTo(200);
        assertThat(officer().get("/export?chosenOf=complaints.cases.csv").status()).isEqualTo(400);
    }

    @Test
    void text_that_a_spreadsheet_would_calculate_is_exported_as_text() {
        String mark = mark();
        for (String start : new String[] {"=", "+", "-", "@", "\\t="}) {
            api.post("/complaints/cases", Load.newCase("x").replace("Load x", start + "HYPERLINK(1) " + mark));
        }
        String csv = officer().get("/export?table=complaints.cases&format=csv&q=" + mark).text();
        assertThat(csv.lines().filter(line -> line.contains("HYPERLINK(1) " + mark)).count()).isEqualTo(5);
        assertThat(csv).doesNotContainPattern("(?m)(^|[,;\"])[\\t]?[=+@-]\\S*HYPERLINK");
    }
}
