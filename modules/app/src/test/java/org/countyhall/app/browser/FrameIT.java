package org.countyhall.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.countyhall.testkit.RunningApplication;
import org.countyhall.testkit.Visitor;
import org.junit.jupiter.api.Test;

/** The frame that every page stands in. */
class FrameIT {

    @Test
    void a_slash_leads_to_the_search_and_the_search_to_what_is_looked_for() {
        try (Visitor officer = Visitor.of(RunningApplication.shared()).signIn("finance.officer")) {
            officer.open("/");
            officer.page().keyboard().press("/");
            assertThat(officer.page().evaluate("document.activeElement.id")).isEqualTo("ch-search");
            officer.page().keyboard().type("ASCH1");
            officer.page().waitForNavigation(() -> officer.page().keyboard().press("Enter"));
            assertThat(officer.address()).startsWith("/search");
            assertThat(officer.text()).contains("ASCH1");
            officer.picture("search");
            assertThat(officer.barriers()).isEmpty();
            assertThat(officer.mishaps()).isEmpty();
        }
    }

    @Test
    void an_address_that_does_not_exist_is_answered_by_a_page_of_the_house() {
        try (Visitor officer = Visitor.of(RunningApplication.shared()).signIn("finance.officer")) {
            assertThat(officer.open("/finance/nothing-of-this-name")).isEqualTo(404);
            assertThat(officer.page().locator("h1").count()).isEqualTo(1);
            assertThat(officer.barriers()).isEmpty();
        }
    }

    @Test
    void what_one_may_not_do_is_said_on_a_page_of_the_house() {
        try (Visitor member = Visitor.of(RunningApplication.shared()).signIn("member")) {
            assertThat(member.open("/complaints/log")).isEqualTo(403);
            assertThat(member.page().locator("h1").count()).isEqualTo(1);
            assertThat(member.barriers()).isEmpty();
        }
    }
}
