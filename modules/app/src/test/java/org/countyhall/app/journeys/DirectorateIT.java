package org.countyhall.app.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;

import org.countyhall.testkit.RunningApplication;
import org.countyhall.testkit.Visitor;
import org.junit.jupiter.api.Test;

/** One picture per directorate, from page and interface. */
class DirectorateIT {

    private final RunningApplication application = RunningApplication.shared();

    @Test
    void the_directorates_money_is_the_plans() {
        JsonObject directorate = application.api("demo-member").get("/directorates/ASCH").json();
        assertThat(directorate.getString("name")).isEqualTo("Adult Social Care and Health");
        JsonObject finance = directorate.getJsonObject("finance");
        assertThat(finance.getString("year")).isEqualTo("2024-25");
        assertThat(finance.getJsonNumber("netRequirementGbpThousand").bigDecimalValue())
                .isEqualByComparingTo(finance.getJsonNumber("baseGbpThousand").bigDecimalValue()
                        .add(finance.getJsonNumber("netChangeGbpThousand").bigDecimalValue())
                        .add(finance.getJsonNumber("outstandingActionsGbpThousand").bigDecimalValue()));
        assertThat(directorate.getJsonArray("measures")).hasSizeGreaterThanOrEqualTo(19);
        assertThat(directorate.getJsonObject("risk").getInt("risks")).isPositive();
    }

    @Test
    void all_are_listed_and_an_unknown_one_is_not_found() {
        assertThat(application.api("demo-member").get("/directorates").array()).hasSize(8);
        assertThat(application.api("demo-member").get("/directorates/NONE").status()).isEqualTo(404);
        assertThat(application.api(null).get("/directorates").status()).isEqualTo(401);
    }

    @Test
    void a_member_goes_from_the_list_to_a_directorate_and_to_its_lines() {
        try (Visitor visitor = Visitor.of(application).signIn("member")) {
            visitor.open("/directorate");
            assertThat(visitor.barriers()).isEmpty();
            visitor.page().click("text=Adult Social Care and Health");
            visitor.page().waitForURL(url -> url.contains("code=ASCH"));
            assertThat(visitor.page().textContent("main")).contains("Net budget requirement", "ASCH1", "High risks");
            assertThat(visitor.barriers()).isEmpty();
            visitor.picture("directorate-asch");
            visitor.page().click("text=ASCH1");
            visitor.page().waitForURL(url -> url.contains("/performance/measure"));
            visitor.open("/directorate?code=ASCH&rating=RED&sort=-measure");
            assertThat(visitor.page().locator("#list-directorate-measures tbody td:nth-child(3)").allInnerTexts()).isNotEmpty().containsOnly("Red");
            assertThat(visitor.barriers()).isEmpty();
            assertThat(visitor.open("/directorate?code=NONE")).isEqualTo(404);
            assertThat(visitor.mishaps().stream().filter(mishap -> !mishap.contains("404"))).isEmpty();
        }
    }

    @Test
    void every_directorate_has_a_page_without_barriers_also_at_a_narrow_screen() {
        try (Visitor visitor = Visitor.atANarrowScreen(application).signIn("director")) {
            for (String code : new String[] {"PH", "CYPE", "GET", "CED", "DCED", "NAC", "CHB"}) {
                assertThat(visitor.open("/directorate?code=" + code)).as(code).isEqualTo(200);
                assertThat(visitor.barriers()).as(code).isEmpty();
                Object width = visitor.page().evaluate("document.documentElement.scrollWidth");
                assertThat(((Number) width).intValue()).as(code + " scrolls sideways").isLessThanOrEqualTo(320);
            }
            assertThat(visitor.mishaps()).isEmpty();
        }
    }
}
