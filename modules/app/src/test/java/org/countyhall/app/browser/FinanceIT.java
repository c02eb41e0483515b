package org.countyhall.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.countyhall.testkit.RunningApplication;
import org.countyhall.testkit.Visitor;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;

/** The finance officer's first tasks: read the plan, follow a figure to its proposals, correct one of them. */
class FinanceIT {

    @Test
    void the_plan_is_also_a_list_that_is_ordered_by_a_directorate_and_narrowed_to_its_lines() {
        try (Visitor officer = Visitor.of(RunningApplication.shared()).signIn("finance.officer")) {
            officer.open("/finance/plan");
            officer.page().waitForNavigation(() -> officer.page().locator("main a[href*='shape=list']").click());
            officer.page().waitForNavigation(() -> officer.page().locator("#list-finance-rows thead a", new Page.LocatorOptions().setHasText("ASCH")).click());
            assertThat(officer.page().locator("#list-finance-rows th[aria-sort=ascending]").innerText()).startsWith("ASCH");
            officer.open("/finance/plan?shape=list&size=100");
            int all = officer.page().locator("#list-finance-rows tbody tr").count();
            officer.open("/finance/plan?shape=list&size=100&sum=false");
            assertThat(officer.page().locator("#list-finance-rows tbody tr").count()).isPositive().isLessThan(all);
            assertThat(officer.barriers()).isEmpty();
            assertThat(officer.mishaps()).isEmpty();
        }
    }

    @Test
    void a_figure_of_the_plan_opens_to_the_proposals_behind_it() {
        try (Visitor officer = Visitor.of(RunningApplication.shared()).signIn("finance.officer")) {
            officer.open("/finance/plan");
            assertThat(officer.text()).contains("2024-25");
            officer.picture("finance-plan");
            officer.page().waitForNavigation(() -> officer.page().locator("main td a[href*='/finance/proposals']").first().click());
            assertThat(officer.address()).startsWith("/finance/proposals");
            officer.page().waitForNavigation(() -> officer.page().locator("main table a[href*='/finance/proposal?']").first().click());
            assertThat(officer.page().locator("main h1").innerText()).isNotBlank();
            assertThat(officer.barriers()).isEmpty();
            assertThat(officer.mishaps()).isEmpty();
        }
    }

    @Test
    void two_who_change_one_proposal_are_told_of_each_other() {
        try (Visitor first = Visitor.of(RunningApplication.shared()).signIn("finance.officer");
                Visitor second = Visitor.of(RunningApplication.shared()).signIn("finance.officer")) {
            String form = openAForm(first);
            second.open(form);
            String kept = "A division of the first";
            first.write("division", kept);
            first.write("reason", "First hand");
            first.press("save");
            assertThat(first.address()).doesNotContain("/finance/edit");
            assertThat(first.page().locator("main").innerText()).as("people by name").contains("Finance officer").doesNotContain("finance.officer");

            second.write("division", "A division of the second");
            second.write("reason", "Second hand");
            second.press("save");
            assertThat(second.address()).as("the second is not saved over the first").contains("/finance/edit");
            assertThat(second.page().locator("main").innerHTML()).contains(kept).contains("A division of the second");
            assertThat(second.barriers()).isEmpty();
        }
    }

    private static String openAForm(Visitor officer) {
        officer.open("/finance/proposals");
        officer.page().waitForNavigation(() -> officer.page().locator("main table a[href*='/finance/proposal?']").first().click());
        officer.page().waitForNavigation(() -> officer.page().locator("main a[href*='/finance/edit']").first().click());
        return officer.address();
    }
}
