package org.countyhall.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.countyhall.testkit.RunningApplication;
import org.countyhall.testkit.Visitor;
import org.junit.jupiter.api.Test;

/** The risk manager's first task: from the registers to a risk, and its review recorded. */
class RiskIT {

    @Test
    void a_review_is_recorded_and_stands_in_the_history() {
        try (Visitor manager = Visitor.of(RunningApplication.shared()).signIn("risk.manager")) {
            manager.open("/risk/registers");
            manager.page().waitForNavigation(() -> manager.page().locator("main a[href*='/risk/register?']").first().click());
            manager.picture("risk-register");
            manager.page().waitForNavigation(() -> manager.page().locator("main table a[href*='/risk/risk?']").first().click());
            manager.page().waitForNavigation(() -> manager.page().locator("main a[href*='/risk/review']").first().click());
            manager.page().locator("input[name='likelihood'], input[name$=':likelihood']").first().check();
            if (manager.page().locator("input[name='impact'], input[name$=':impact']").count() > 0) {
                manager.page().locator("input[name='impact'], input[name$=':impact']").first().check();
            }
            manager.write("reason", "Seen on the walk through the register");
            manager.write("nextReview", LocalDate.now().plusMonths(3).toString());
            manager.press("save");
            assertThat(manager.address()).as(manager.text()).startsWith("/risk/risk");
            assertThat(manager.text()).contains("Seen on the walk through the register");
            assertThat(manager.page().locator("main").innerText()).as("people by name").contains("Risk manager").doesNotContain("risk.manager");
            manager.picture("risk-risk");
            assertThat(manager.barriers()).isEmpty();
            assertThat(manager.mishaps()).isEmpty();
        }
    }

    @Test
    void a_member_reads_and_is_offered_no_review() {
        try (Visitor member = Visitor.of(RunningApplication.shared()).signIn("member")) {
            member.open("/risk/registers");
            member.page().waitForNavigation(() -> member.page().locator("main a[href*='/risk/register?']").first().click());
            member.page().waitForNavigation(() -> member.page().locator("main table a[href*='/risk/risk?']").first().click());
            assertThat(member.page().locator("main a[href*='/risk/review']").count()).isZero();
        }
    }
}
