package org.countyhall.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.countyhall.testkit.RunningApplication;
import org.countyhall.testkit.Visitor;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.options.SelectOption;

/** Seeing all cases at once: the dashboard opens to its cases, a question is an address, a slip of the pen still finds. */
class SeeIT {

    @Test
    void the_manager_opens_a_figure_to_its_cases_and_counts_them_otherwise() {
        try (Visitor manager = Visitor.of(RunningApplication.shared()).signIn("complaints.manager")) {
            manager.open("/complaints/dashboard?type=all&year=2022-23");
            assertThat(manager.text()).contains("How the cases stand").contains("Complex case");
            assertThat(manager.barriers()).isEmpty();
            String address = manager.page().locator("a.ch-figure").first().getAttribute("href");
            assertThat(address).contains("/complaints/query?");
            manager.open(address);
            assertThat(manager.page().locator("#list-complaints-query").innerText()).contains("Reference");
            assertThat(manager.barriers()).isEmpty();

            manager.open("/complaints/query?field=type&op=is&value=complaint&group=1&by=team");
            assertThat(manager.text()).contains("Cases counted").contains("Median days");
            assertThat(manager.barriers()).isEmpty();
            assertThat(manager.mishaps()).isEmpty();
        }
    }

    @Test
    void at_a_narrow_screen_each_field_stands_below_its_label() {
        try (Visitor manager = Visitor.atANarrowScreen(RunningApplication.shared()).signIn("complaints.manager")) {
            manager.open("/complaints/dashboard");
            assertThat(manager.page().evaluate("[...document.querySelectorAll('.ch-search-page .ch-label')].map(label => document.getElementById(label.htmlFor)"
                    + ".getBoundingClientRect().top >= label.getBoundingClientRect().bottom)")).isEqualTo(List.of(true, true, true));
        }
    }

    @Test
    void what_a_field_can_hold_is_chosen_as_soon_as_the_field_is() {
        try (Visitor manager = Visitor.of(RunningApplication.shared()).signIn("complaints.manager")) {
            manager.open("/complaints/query");
            manager.page().selectOption("#field-1", "officer");
            manager.page().selectOption("#value-1", new SelectOption().setLabel("Complaints officer"));
            manager.page().selectOption("#field-2", "receivedOn");
            assertThat(manager.page().getAttribute("#value-2", "type")).isEqualTo("date");
            assertThat(manager.barriers()).isEmpty();
            manager.page().selectOption("#field-2", "");
            manager.page().waitForNavigation(() -> manager.page().click("main form button[type=submit]"));
            assertThat(manager.page().locator("#list-complaints-query tbody").innerText()).contains("Complaints officer")
                    .doesNotContain("complaints.officer");
            assertThat(manager.mishaps()).isEmpty();
        }
    }

    @Test
    void the_annual_report_opens_with_a_year_that_has_something_to_report() {
        try (Visitor manager = Visitor.of(RunningApplication.shared()).signIn("complaints.manager")) {
            manager.open("/complaints/report");
            String year = manager.page().inputValue("#report-year");
            assertThat(manager.page().title()).contains(year);
            assertThat(manager.page().locator("main table a").count()).isPositive();
        }
    }

    @Test
    void a_question_that_cannot_be_understood_is_answered_in_words() {
        try (Visitor manager = Visitor.of(RunningApplication.shared()).signIn("complaints.manager")) {
            assertThat(manager.open("/complaints/query?field=receivedOn&op=from&value=yesterday&group=1")).isEqualTo(200);
            assertThat(manager.text()).contains("is not a day");
            assertThat(manager.barriers()).isEmpty();
        }
    }

    @Test
    void a_director_sees_counts_and_no_way_to_a_case() {
        try (Visitor director = Visitor.of(RunningApplication.shared()).signIn("director")) {
            assertThat(director.open("/complaints/dashboard")).isEqualTo(200);
            assertThat(director.text()).contains("Adult Social Care and Health").contains("Fewer than 5");
            assertThat(director.page().locator("main a[href*='/complaints/query'], main a[href*='/complaints/case']").count()).isZero();
            assertThat(director.barriers()).isEmpty();
            assertThat(director.open("/complaints/query")).isEqualTo(403);
        }
    }

    @Test
    void a_misspelt_name_finds_its_case_marked() {
        try (Visitor manager = Visitor.of(RunningApplication.shared()).signIn("complaints.manager")) {
            manager.page().waitForCondition(() -> {
                manager.open("/complaints/search?q=hollaway");
                return manager.page().locator("mark").count() > 0;
            });
            assertThat(manager.page().locator("mark").first().innerText()).isEqualTo("Holloway");
            assertThat(manager.text()).contains("Searched for holloway instead");
            assertThat(manager.barriers()).isEmpty();
        }
    }
}
