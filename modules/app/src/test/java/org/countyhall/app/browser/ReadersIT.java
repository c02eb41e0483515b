package org.countyhall.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.countyhall.core.access.Role;
import org.countyhall.testkit.RunningApplication;
import org.countyhall.testkit.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What roles come for that change little: they sign in, see what waits for them, and read their pages. */
class ReadersIT {

    @ParameterizedTest
    @EnumSource(Role.class)
    void each_role_signs_in_to_a_page_of_its_own(Role role) {
        try (Visitor person = Visitor.of(RunningApplication.shared()).signIn(role.group())) {
            assertThat(person.open("/")).isEqualTo(200);
            assertThat(person.page().locator("nav a").count()).as("ways to go").isGreaterThan(3);
            person.picture("home-" + role.group());
            assertThat(person.mishaps()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"director, /directorate, directorate", "strategy.lead, /integratedcare/indicators, integratedcare",
        "member, /socialcare/overview, socialcare", "auditor, /access/audit, audit", "administrator, /access/accounts, accounts",
        "budget.manager, /finance/dashboards, dashboards", "democratic.services, /finance/summary, summary",
        "investigator, /complaints/cases, investigator", "risk.owner, /risk/registers, registers"})
    void each_finds_figures_where_they_look_for_them(String role, String address, String picture) {
        try (Visitor person = Visitor.of(RunningApplication.shared()).signIn(role)) {
            assertThat(person.open(address)).isEqualTo(200);
            assertThat(person.page().locator("main table, main dl, main .ch-card").count()).as("something to read").isPositive();
            person.picture(picture);
            assertThat(person.mishaps()).isEmpty();
        }
    }

    @Test
    void an_outcome_has_the_list_of_indicators_narrowed_to_its_own() {
        try (Visitor lead = Visitor.of(RunningApplication.shared()).signIn("strategy.lead")) {
            lead.open("/integratedcare/outcome?no=2&sort=-pace");
            assertThat(lead.page().locator("#list-integratedcare-indicators tbody td:nth-child(3)").allInnerTexts()).isNotEmpty().containsOnly("2");
            assertThat(lead.barriers()).isEmpty();
            assertThat(lead.mishaps()).isEmpty();
        }
    }
}
