package org.countyhall.app.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.countyhall.testkit.RunningApplication;
import org.countyhall.testkit.Visitor;
import org.junit.jupiter.api.Test;

/** The complaints of a year: the printed figures come out of the live count, and the manager signs them. */
class AnnualReportIT {

    private final RunningApplication application = RunningApplication.shared();

    private JsonObject report(String token, String year) {
        return application.api(token).get("/complaints/report?year=" + year).json();
    }

    @Test
    void the_printed_figures_come_out_of_the_live_count() {
        JsonObject report = report("demo-complaints.manager", "2022-23");
        assertThat(report.getInt("received")).isEqualTo(958);
        assertThat(report.getJsonObject("byType").getInt("compliment")).isEqualTo(439);
        assertThat(report.getJsonObject("byMethod").getInt("Self service")).isEqualTo(226);
        assertThat(report.getJsonObject("byOutcome").getInt("Not upheld")).isEqualTo(248);
        assertThat(report.getJsonObject("delays").getInt("Complex case")).isEqualTo(95);
        assertThat(report.getJsonObject("problems").getJsonObject("Staff Conduct").getInt("upheldOrPartlyUpheld")).isEqualTo(18);
        assertThat(report.getJsonObject("correctiveActions").getInt("Arrange staff training or guidance")).isEqualTo(99);
        assertThat(report.getJsonObject("ombudsman").getInt("decided")).isEqualTo(48);
        assertThat(report.getJsonNumber("inTimeShare").bigDecimalValue()).isEqualByComparingTo("70.86");
        assertThat(report("demo-complaints.manager", "2021-22").getInt("received")).isEqualTo(744);
        assertThat(report("demo-complaints.manager", "2020-21").getInt("received")).isEqualTo(754);
    }

    @Test
    void places_that_disagree_are_named() {
        assertThat(report("demo-auditor", "2022-23").getJsonArray("checks").getValuesAs(JsonObject.class))
                .anyMatch(check -> !check.getBoolean("agrees") && check.getJsonObject("right").getString("place").contains("3.5")
                        && check.getJsonObject("right").getInt("value") == 530);
    }

    @Test
    void others_read_the_public_edition() {
        JsonObject report = report("demo-member", "2022-23");
        assertThat(report.getString("edition")).isEqualTo("public");
        assertThat(report.getJsonObject("byMethod").get("Comment Card")).isIn(null, JsonValue.NULL);
        assertThat(application.api("demo-member").get("/complaints/report?year=22").status()).isEqualTo(400);
    }

    @Test
    void a_figure_opens_to_its_cases_and_the_manager_signs() {
        try (Visitor visitor = Visitor.of(application).signIn("complaints.manager")) {
            visitor.open("/complaints/report?year=2020-21");
            assertThat(visitor.barriers()).isEmpty();
            assertThat(visitor.page().textContent("main")).contains("754", "Reasons for delay", "Regulation 18");
            visitor.open("/complaints/report/cases?year=2022-23&group=method&part=online");
            assertThat(visitor.page().textContent("main")).contains("4 of 4");
            visitor.open("/complaints/report/seal?year=2020-21");
            visitor.page().click("main button[type=submit]");
            visitor.page().waitForURL(url -> url.contains("/complaints/report?year=2020-21"));
            visitor.page().click("#sealed a");
            assertThat(visitor.page().textContent("main")).contains("Unchanged since it was signed");
            assertThat(visitor.barriers()).isEmpty();
        }
    }
}
