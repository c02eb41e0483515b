package org.countyhall.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;

import org.countyhall.testkit.RunningApplication;
import org.countyhall.testkit.Visitor;
import org.junit.jupiter.api.Test;

/** Coming in, going out, and what nobody sees. */
class AccessIT {

    @Test
    void the_trail_is_ordered_by_what_has_an_index_and_by_nothing_else() {
        try (Visitor administrator = Visitor.of(RunningApplication.shared()).signIn("administrator")) {
            administrator.open("/access/audit?sort=number");
            assertThat(administrator.page().locator("#list-access-audit tbody tr th").first().innerText()).isEqualTo("1");
            assertThat(administrator.page().locator("#list-access-audit thead a").count()).as("row, when, who, subject").isEqualTo(4);
            administrator.open("/access/audit?sort=-who&size=100");
            assertThat(administrator.page().locator("#list-access-audit tbody td:nth-child(3)").allInnerTexts()).isNotEmpty()
                    .isSortedAccordingTo(Comparator.reverseOrder());
            assertThat(administrator.barriers()).isEmpty();
        }
    }

    @Test
    void a_day_that_the_council_added_is_found_in_the_list_of_holidays_and_taken_away_again() {
        LocalDate day = LocalDate.now().plusYears(2).withMonth(8).withDayOfMonth(13);
        try (Visitor administrator = Visitor.of(RunningApplication.shared()).signIn("administrator")) {
            administrator.open("/access/holidays?sort=weekday");
            assertThat(administrator.page().locator("#list-access-holidays tbody td:nth-child(2)").first().innerText()).isEqualTo("Monday");
            administrator.write("day", day.toString());
            administrator.write("name", "Day of the county");
            administrator.press("add");
            administrator.open("/access/holidays?kind=own");
            assertThat(administrator.page().locator("#list-access-holidays tbody tr").count()).isEqualTo(1);
            assertThat(administrator.barriers()).isEmpty();
            administrator.page().waitForNavigation(() -> administrator.page().locator("#list-access-holidays tbody a").click());
            assertThat(administrator.text()).contains("Day of the county", "13 August " + day.getYear(), "Keep it")
                    .doesNotContain(day.getYear() + " " + day.getYear(), "???");
            assertThat(administrator.barriers()).isEmpty();
            administrator.press("remove");
            assertThat(administrator.text()).contains("Open cases have been counted anew");
            administrator.open("/access/holidays?kind=own");
            assertThat(administrator.text()).doesNotContain("Day of the county");
            assertThat(administrator.mishaps()).isEmpty();
        }
    }

    @Test
    void nobody_is_sent_to_sign_in_and_comes_back_to_the_address_that_was_wanted() {
        try (Visitor somebody = Visitor.of(RunningApplication.shared())) {
            somebody.open("/finance/plan");
            assertThat(somebody.address()).startsWith("/signin");
            assertThat(somebody.barriers()).isEmpty();
            somebody.page().fill("input[autocomplete=username]", "member");
            somebody.page().fill("input[type=password]", "countyhall-demo");
            somebody.press("enter");
            assertThat(somebody.address()).startsWith("/finance/plan");
        }
    }

    @Test
    void a_wrong_password_is_refused_without_saying_what_was_wrong() {
        try (Visitor somebody = Visitor.of(RunningApplication.shared())) {
            somebody.open("/signin");
            somebody.page().fill("input[autocomplete=username]", "nobody.of.this.name");
            somebody.page().fill("input[type=password]", "not-the-password");
            somebody.press("enter");
            assertThat(somebody.address()).startsWith("/signin");
            assertThat(somebody.page().locator("main [role=alert]").first().isVisible()).isTrue();
            assertThat(somebody.page().inputValue("input[type=password]")).isEmpty();
            assertThat(somebody.barriers()).isEmpty();
        }
    }

    @Test
    void whoever_signs_out_is_out() {
        try (Visitor member = Visitor.of(RunningApplication.shared()).signIn("member")) {
            member.page().locator("details.ch-user summary").click();
            member.page().waitForNavigation(() -> member.page().locator("form[action$='/signout'] button").click());
            member.open("/finance/plan");
            assertThat(member.address()).startsWith("/signin");
        }
    }

    @Test
    void a_token_is_shown_once_and_opens_the_interface_until_it_is_revoked() {
        RunningApplication application = RunningApplication.shared();
        try (Visitor analyst = Visitor.of(application).signIn("performance.analyst")) {
            analyst.open("/access/profile");
            analyst.write("label", "A report of figures");
            analyst.press("makeToken");
            Object token = analyst.page().evaluate("(document.querySelector('main').innerText.match(/\\b[A-Za-z0-9_-]{30,}\\b/) || [''])[0]");
            assertThat(token.toString()).as(analyst.text()).isNotBlank();
            assertThat(application.api(token.toString()).get("/measures").status()).isEqualTo(200);
            analyst.open("/access/profile");
            assertThat(analyst.text()).contains("A report of figures").doesNotContain(token.toString());
            analyst.page().waitForNavigation(() -> analyst.page().locator("tr:has(th:text-is('A report of figures')) a").click());
            analyst.press("revoke");
            assertThat(analyst.page().locator("tr:has(th:text-is('A report of figures')) a").count()).isZero();
            assertThat(application.api(token.toString()).get("/measures").status()).isEqualTo(401);
            assertThat(analyst.mishaps()).isEmpty();
        }
    }
}
