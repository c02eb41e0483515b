package org.countyhall.app.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.countyhall.testkit.Api;
import org.countyhall.testkit.RunningApplication;
import org.countyhall.testkit.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;

/** Files on their way into the council's figures: by other systems and at the import page. */
class ImportsIT {

    private static final String OBSERVATIONS = "code,period,value\n";

    private final RunningApplication application = RunningApplication.shared();
    private final Api analyst = application.api("demo-performance.analyst");
    private final Api officer = application.api("demo-finance.officer");

    @TempDir
    Path folder;

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    /** The plan's own proposals written as the file that they came from. */
    private byte[] proposals() {
        JsonObject plan = officer.get("/finance/plans/2024-25/proposals?size=1000").json();
        String rows = plan.getJsonArray("items").stream().map(JsonValue::asJsonObject).map(this::row).collect(Collectors.joining("\n"));
        return utf8("proposal_id,kind,mtfp_category,directorate,cabinet_member,headline,description,amount_gbp_thousand,service_area_big6,"
                + "funding,source_doc,source_line\n" + rows + "\n");
    }

    private String row(JsonObject item) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String name : new String[] {"reference", "kind", "category", "directorate", "cabinetMember", "headline", "description"}) {
            cells.put(name, quoted(item.getString(name, "")));
        }
        cells.put("amount", item.getJsonNumber("amountGbpThousand").bigDecimalValue().toPlainString());
        cells.put("area", quoted(item.getString("serviceArea", "")));
        cells.put("funding", item.getString("funding"));
        cells.put("source", "004,1052");
        return String.join(",", cells.values());
    }

    @Test
    void the_plans_218_proposals_are_read_from_their_file_to_the_same_total() {
        JsonObject plan = officer.get("/finance/plans/2024-25/proposals?size=1000").json();
        Api.Answer answer = officer.upload("/imports/proposals?dryRun=true", "proposals.csv", proposals());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().getInt("rows")).isEqualTo(218);
        assertThat(answer.json().getBoolean("accepted")).as(answer.body()).isTrue();
        assertThat(answer.json().getJsonNumber("controlTotal").bigDecimalValue())
                .isEqualByComparingTo(plan.getJsonNumber("totalGbpThousand").bigDecimalValue());
    }

    @Test
    void one_wrong_row_keeps_all_out_and_is_named() {
        String wrong = new String(proposals(), StandardCharsets.UTF_8).replaceFirst(",core,", ",cor,");
        Api.Answer answer = officer.upload("/imports/proposals?dryRun=false", "proposals.csv", utf8(wrong));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().getBoolean("accepted")).isFalse();
        JsonObject problem = answer.json().getJsonArray("problems").getJsonObject(0);
        assertThat(problem.getString("column")).isEqualTo("funding");
        assertThat(problem.getString("value")).isEqualTo("cor");
        assertThat(problem.getString("message")).contains("core, external");
        assertThat(problem.getString("sheet")).isEqualTo("proposals.csv");
        assertThat(problem.getInt("row")).isPositive();
    }

    @Test
    void a_file_goes_in_once() {
        byte[] file = utf8(OBSERVATIONS + "ASCH1,Q2 2023/24,4\n");
        assertThat(analyst.upload("/imports/observations?dryRun=true", "once.csv", file).json().getBoolean("accepted")).isTrue();
        Api.Answer first = analyst.upload("/imports/observations?dryRun=false", "once.csv", file);
        assertThat(first.json().getBoolean("accepted")).as(first.body()).isTrue();
        Api.Answer second = analyst.upload("/imports/observations?dryRun=false", "again.csv", file);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().getString("type")).isEqualTo("urn:countyhall:imports.alreadyImported");
        assertThat(analyst.get("/imports").json().getJsonArray("items").toString()).contains("once.csv");
    }

    @Test
    void what_is_no_table_is_refused_with_a_sentence_and_its_own_status() {
        assertThat(analyst.upload("/imports/observations", "a.pdf", utf8("%PDF-1.7 \u0001")).status()).isEqualTo(415);
        assertThat(analyst.upload("/imports/observations", "a.xlsx", utf8("PK\u0003\u0004cut off")).status()).isEqualTo(422);
        assertThat(analyst.upload("/imports/observations", "a.csv", new byte[0]).status()).isEqualTo(422);
        assertThat(analyst.upload("/imports/observations", "a.csv", new byte[] {'c', 'o', 'd', 'e', '\n', (byte) 0xE9, 't', '\n'}).json().getString("detail"))
                .contains("Row 2", "UTF-8");
        assertThat(analyst.upload("/imports/observations", "a.csv", new byte[101_000_000]).status()).isEqualTo(413);
    }

    @Test
    void only_who_may_change_the_figures_may_import_them() {
        byte[] file = utf8(OBSERVATIONS + "ASCH1,Q2 2023/24,5\n");
        assertThat(application.api(null).upload("/imports/observations", "a.csv", file).status()).isEqualTo(401);
        assertThat(application.api("demo-member").upload("/imports/observations", "a.csv", file).status()).isEqualTo(403);
        assertThat(officer.upload("/imports/observations", "a.csv", file).status()).isEqualTo(403);
        assertThat(analyst.upload("/imports/unheard", "a.csv", file).status()).isEqualTo(404);
        assertThat(analyst.post("/imports/observations", "{}").status()).isEqualTo(415);
        assertThat(application.api("demo-member").post("/imports/observations", "{}").status()).as("whatever was sent").isEqualTo(403);
    }

    @Test
    void an_officer_uploads_sees_the_problems_corrects_them_and_confirms() throws Exception {
        Path wrong = Files.write(folder.resolve("quarter.csv"), utf8(OBSERVATIONS + "ASCH1,Q2 2023/24,four\nASCH2,Q1 2023/24,66\n"));
        Path right = Files.write(folder.resolve("corrected.csv"), utf8(OBSERVATIONS + "ASCH1,Q2 2023/24,4\nASCH2,Q1 2023/24,66\n"));
        try (Visitor visitor = Visitor.of(application).signIn("performance.analyst")) {
            Page page = visitor.page();
            upload(visitor, wrong);
            page.waitForSelector("text=Nothing of this file can be stored yet");
            assertThat(page.textContent("main")).contains("four", "Expected: a number");
            assertThat(visitor.barriers()).isEmpty();
            visitor.picture("import-problems");
            Download copy = page.waitForDownload(() -> page.click("text=Copy with problems (.csv)"));
            assertThat(Files.readString(copy.path())).contains("What is wrong", "value: Expected: a number");

            upload(visitor, right);
            page.waitForSelector("text=No problem found");
            String address = visitor.address();
            assertThat(visitor.barriers()).isEmpty();
            visitor.open("/imports");
            visitor.open(address);
            page.click("#confirm");
            page.waitForSelector("text=All rows are stored");
            assertThat(visitor.barriers()).isEmpty();
            visitor.picture("import-stored");
            assertThat(visitor.mishaps()).isEmpty();
        }
    }

    @Test
    void columns_with_other_names_are_mapped_by_hand() throws Exception {
        Path file = Files.write(folder.resolve("foreign.csv"), utf8("Kennzahl,period,value\nASCH1,Q2 2023/24,4\n"));
        try (Visitor visitor = Visitor.of(application).signIn("performance.analyst")) {
            Page page = visitor.page();
            upload(visitor, file);
            page.waitForSelector("text=Check the file with these columns");
            assertThat(visitor.barriers()).isEmpty();
            page.selectOption("[name='map.code']", "0");
            page.click("#check");
            page.waitForSelector("text=No problem found");
            page.click("#discard");
            page.waitForURL(url -> url.endsWith("/imports"));
            assertThat(visitor.mishaps()).isEmpty();
        }
    }

    @Test
    void nobody_else_sees_a_file_that_is_not_stored() throws Exception {
        Path file = Files.write(folder.resolve("mine.csv"), utf8(OBSERVATIONS + "ASCH3,Q2 2023/24,25\n"));
        String address;
        try (Visitor visitor = Visitor.of(application).signIn("performance.analyst")) {
            upload(visitor, file);
            visitor.page().waitForSelector("text=No problem found");
            address = visitor.address();
        }
        try (Visitor other = Visitor.of(application).signIn("finance.officer")) {
            assertThat(other.open(address)).isEqualTo(404);
        }
    }

    private static void upload(Visitor visitor, Path file) {
        visitor.open("/imports");
        assertThat(visitor.barriers()).isEmpty();
        visitor.page().selectOption("#kind", "observations");
        visitor.page().setInputFiles("#file", file);
        visitor.page().click("#send");
        visitor.page().waitForURL(url -> url.contains("reference=IMP-"));
    }
}
