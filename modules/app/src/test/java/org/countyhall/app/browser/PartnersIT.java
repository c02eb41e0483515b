package org.countyhall.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;

import org.countyhall.testkit.RunningApplication;
import org.countyhall.testkit.Visitor;
import org.junit.jupiter.api.Test;

/** Providers and elected members are kept by the manager and seen by the officer; each NHS body needs a consent that says who gave it. */
class PartnersIT {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Test
    void a_provider_comes_under_contract_gets_a_matter_and_stands_in_the_list_of_what_is_out() {
        String name = "Example Evening Care " + System.nanoTime();
        try (Visitor manager = Visitor.of(RunningApplication.shared()).signIn("complaints.manager")) {
            manager.open("/complaints/providers");
            assertThat(manager.barriers()).isEmpty();
            manager.open("/complaints/providers/edit");
            assertThat(manager.barriers()).isEmpty();
            manager.write("name", name);
            manager.choose("kind", "homeCare");
            manager.press("save");
            assertThat(manager.text()).contains(name);
            String reference = ComplaintsIT.logACase(manager, "Nobody came in the evening");
            manager.open("/complaints/partners/handover?reference=" + reference);
            manager.page().selectOption("[id='provider']", new com.microsoft.playwright.options.SelectOption().setLabel(name));
            manager.write("what", "Who was to come");
            manager.write("dueOn", LocalDate.now(LONDON).plusDays(7).toString());
            manager.press("save");
            manager.open("/complaints/providers/handovers?state=open");
            assertThat(manager.text()).contains(name).contains(reference).contains("With the provider");
            assertThat(manager.barriers()).isEmpty();
        }
        try (Visitor officer = Visitor.of(RunningApplication.shared()).signIn("complaints.officer")) {
            officer.open("/complaints/providers");
            assertThat(officer.text()).contains(name).doesNotContain("Add a provider");
        }
    }

    @Test
    void a_body_joins_a_joint_complaint_later_and_another_is_taken_out() {
        try (Visitor officer = Visitor.of(RunningApplication.shared()).signIn("complaints.officer")) {
            String reference = ComplaintsIT.logACase(officer, "Sent home without care");
            officer.open("/complaints/partners/joint?reference=" + reference);
            officer.write("leadBody", "Example Hospital Trust");
            officer.press("save");
            assertThat(officer.text()).contains("Example Hospital Trust leads");
            officer.page().waitForNavigation(() -> officer.page().click("main a:has-text('Add a body')"));
            assertThat(officer.barriers()).isEmpty();
            officer.write("body", "Example Hospital Trust");
            officer.press("save");
            assertThat(officer.text()).contains("is part of it already");
            officer.write("body", "Example Ambulance Trust");
            officer.press("save");
            assertThat(officer.text()).contains("Example Ambulance Trust");
            officer.page().waitForNavigation(() -> officer.page().click("main a[aria-label='Take out Example Hospital Trust']"));
            assertThat(officer.barriers()).isEmpty();
            officer.write("why", "It was another trust");
            officer.page().getByLabel("Example Ambulance Trust").check();
            officer.press("save");
            assertThat(officer.text()).contains("Example Ambulance Trust leads").contains("no part any more").contains("It was another trust");
            assertThat(officer.barriers()).isEmpty();
            assertThat(officer.mishaps()).isEmpty();
        }
    }

    @Test
    void a_member_is_elected_for_a_division_and_offered_for_an_enquiry_until_they_leave_office() {
        String name = "Cllr Example " + System.nanoTime();
        try (Visitor manager = Visitor.of(RunningApplication.shared()).signIn("complaints.manager")) {
            manager.open("/complaints/members/edit");
            assertThat(manager.barriers()).isEmpty();
            manager.write("name", name);
            manager.choose("kind", "councillor");
            manager.write("division", "Lighthouse Ward");
            manager.press("save");
            assertThat(manager.text()).contains(name).contains("Lighthouse Ward");
            assertThat(manager.barriers()).isEmpty();
            manager.open("/complaints/log");
            assertThat(manager.page().content()).contains(name + ", Lighthouse Ward");
            manager.open("/complaints/members");
            manager.page().click("text=" + name);
            manager.page().uncheck("[id='active']");
            manager.press("save");
            assertThat(manager.text()).contains("Left office");
            manager.open("/complaints/log");
            assertThat(manager.page().content()).doesNotContain(name);
        }
    }
}
