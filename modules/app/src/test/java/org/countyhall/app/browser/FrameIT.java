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

    @Test
    void the_pages_of_a_part_stand_in_one_row_and_what_is_over_under_more() {
        try (Visitor manager = Visitor.of(RunningApplication.shared()).signIn("complaints.manager")) {
            manager.page().setViewportSize(1300, 900);
            manager.open("/complaints/cases");
            assertThat(manager.page().evaluate("new Set([...document.querySelectorAll('.ch-subnav .ch-fold > ul > li')].map(li => li.offsetTop)).size"))
                    .isEqualTo(1);
            manager.page().locator(".ch-subnav .ch-menu > summary").click();
            assertThat(manager.barriers()).isEmpty();
            manager.page().waitForNavigation(() -> manager.page().locator(".ch-subnav .ch-menu a").first().click());
            assertThat(manager.page().locator(".ch-subnav .ch-menu > summary.ch-current").count()).isEqualTo(1);
            assertThat(manager.mishaps()).isEmpty();
        }
    }

    @Test
    void on_a_narrow_screen_the_navigation_is_folded_up_until_it_is_wanted() {
        try (Visitor manager = Visitor.of(RunningApplication.shared()).signIn("complaints.manager")) {
            manager.page().setViewportSize(320, 640);
            manager.open("/complaints/cases");
            assertThat(manager.page().locator(".ch-nav").first().locator("a").first().isVisible()).isFalse();
            assertThat(((Number) manager.page().evaluate("document.querySelector('h1').getBoundingClientRect().top")).intValue()).isLessThan(400);
            assertThat(manager.barriers()).isEmpty();
            manager.page().locator(".ch-nav .ch-fold > summary").first().click();
            assertThat(manager.page().locator(".ch-nav").first().locator("a").first().isVisible()).isTrue();
            assertThat(manager.barriers()).isEmpty();
        }
    }

    @Test
    void where_to_begin_fits_the_role_and_once_put_away_stays_on_the_help_page() {
        try (Visitor lead = Visitor.of(RunningApplication.shared()).signIn("strategy.lead")) {
            lead.open("/");
            assertThat(lead.page().locator(".ch-steps li").first().innerText()).isEqualTo("Record how an indicator of the strategy moves");
            assertThat(lead.barriers()).isEmpty();
            lead.page().waitForNavigation(() -> lead.page().locator("form[action$='/desk/guide'] button").click());
            assertThat(lead.page().locator(".ch-steps").count()).isZero();
            lead.open("/help");
            assertThat(lead.page().locator(".ch-steps li").count()).isPositive();
            lead.page().waitForNavigation(() -> lead.page().locator("form[action$='/desk/guide'] button").click());
            lead.open("/");
            assertThat(lead.page().locator(".ch-steps").count()).isEqualTo(1);
            assertThat(lead.mishaps()).isEmpty();
        }
    }
}
