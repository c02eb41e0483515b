package org.countyhall.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.countyhall.testkit.RunningApplication;
import org.countyhall.testkit.Visitor;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.SelectOption;

/** The complaints team's first tasks. */
class ComplaintsIT {

    @Test
    void the_officer_logs_a_case_and_acknowledges_it() {
        try (Visitor officer = Visitor.of(RunningApplication.shared()).signIn("complaints.officer")) {
            String reference = logACase(officer, "The carer came late three times in a week");
            assertThat(officer.text()).contains("The carer came late three times in a week").contains("Acknowledge by");
            officer.picture("complaints-case");

            officer.open("/complaints/acknowledge?reference=" + reference);
            officer.write("on", LocalDate.now().toString());
            officer.press("save");
            assertThat(officer.address()).as(officer.text()).contains("/complaints/case").contains(reference);
            assertThat(officer.text()).contains("Respond by");
            assertThat(officer.barriers()).isEmpty();
            assertThat(officer.mishaps()).isEmpty();
        }
    }

    @Test
    void how_to_reach_somebody_is_said_during_the_call() {
        try (Visitor officer = Visitor.of(RunningApplication.shared()).signIn("complaints.officer")) {
            officer.open("/complaints/log");
            officer.write("name", "R. Caller");
            officer.write("email", "nowhere");
            officer.write("address", "3 Mill Lane");
            officer.write("adjustments", "Large print");
            officer.write("summary", "Rang about late visits");
            officer.write("point1", "Visits were late");
            officer.press("save");
            assertThat(officer.page().locator("#email").getAttribute("aria-invalid")).as("said at the field").isEqualTo("true");
            officer.write("email", "caller@example.org");
            officer.press("save");
            String reference = officer.address().replaceFirst(".*reference=([^&]*).*", "$1");
            officer.open("/complaints/letters/draft?reference=" + reference);
            officer.mark("template", "acknowledgement");
            officer.press("save");
            assertThat(officer.page().inputValue("#addressee, [id$=':addressee']")).as("the letter knows where it goes").contains("3 Mill Lane");
            assertThat(officer.text()).as("and what its reader needs").contains("Large print");
            assertThat(officer.barriers()).isEmpty();
            assertThat(officer.mishaps()).isEmpty();
        }
    }

    @Test
    void what_is_missing_is_said_on_top_and_at_the_field_and_nothing_typed_is_lost() {
        try (Visitor officer = Visitor.of(RunningApplication.shared()).signIn("complaints.officer")) {
            officer.open("/complaints/log");
            officer.press("save");
            assertThat(officer.page().locator("main [role=alert] a").evaluateAll("links => links.map(link => link.getAttribute('href')).join(' ')"))
                    .as("all at once").isEqualTo("#name #summary #point1");
            officer.page().selectOption("#type", "compliment");
            officer.press("save");
            assertThat(officer.page().locator("main [role=alert] a").count()).as("thanks need neither name nor point").isEqualTo(1);
            officer.page().selectOption("#type", "complaint");
            officer.write("summary", "Typed before the mistake was seen");
            officer.press("save");
            assertThat(officer.address()).startsWith("/complaints/log");
            assertThat(officer.page().locator("main [role=alert]").first().isVisible()).isTrue();
            assertThat(officer.page().inputValue("[id='summary'], [id$=':summary']")).isEqualTo("Typed before the mistake was seen");
            assertThat(officer.page().title()).startsWith("Error");
            assertThat(officer.barriers()).isEmpty();
        }
    }

    @Test
    void a_point_that_is_missing_is_said_at_the_first_point() {
        try (Visitor officer = Visitor.of(RunningApplication.shared()).signIn("complaints.officer")) {
            officer.open("/complaints/log");
            officer.write("name", "A. Resident");
            officer.write("summary", "Without a point");
            officer.press("save");
            assertThat(officer.page().locator("main [role=alert] a").first().getAttribute("href")).isEqualTo("#point1");
        }
    }

    @Test
    void a_person_who_was_chosen_comes_back_with_the_draft() {
        try (Visitor officer = Visitor.of(RunningApplication.shared()).signIn("complaints.officer")) {
            officer.open("/");
            officer.page().locator("main a.ch-button[href$='/complaints/log']").click();
            officer.page().locator("#name").pressSequentially("Beatrix Thorne");
            officer.page().locator("#name-list [role=option]").first().waitFor();
            officer.page().keyboard().press("ArrowDown");
            officer.page().keyboard().press("Enter");
            String person = officer.page().inputValue("#person");
            officer.page().waitForResponse(answer -> answer.url().endsWith("/desk/drafts"), () -> officer.write("summary", "The line went dead"));
            officer.open("/complaints/cases");
            officer.page().goBack();
            PlaywrightAssertions.assertThat(officer.page().locator("#name")).hasValue("Beatrix Combe");
            assertThat(person).isNotEmpty();
            assertThat(officer.page().inputValue("#person")).isEqualTo(person);
            assertThat(officer.page().inputValue("#summary")).isEqualTo("The line went dead");
            officer.page().locator("main .ch-notice button").click();
            assertThat(officer.mishaps()).isEmpty();
        }
    }

    @Test
    void people_are_called_by_their_names_on_a_case_and_on_my_work() {
        try (Visitor officer = Visitor.of(RunningApplication.shared()).signIn("complaints.officer")) {
            String reference = logACase(officer, "Somebody looks after it");
            officer.open("/complaints/flags/raise?reference=" + reference);
            officer.mark("kind", "vulnerable");
            officer.write("words", "Lives alone");
            officer.press("save");
            for (String page : new String[] {"&tab=timeline", "&tab=work", "&tab=people", ""}) {
                officer.open("/complaints/case?reference=" + reference + page);
                assertThat(officer.text()).as(page).contains("Complaints officer").doesNotContain("complaints.officer");
            }
            assertThat(officer.text()).as("the flag stands on the first page of the case").contains("Vulnerable person");
            officer.open("/complaints/case?reference=" + reference + "&tab=people");
            officer.page().waitForNavigation(() -> officer.page().locator("main a[href*='/complaints/person?']").first().click());
            String person = officer.address().replaceFirst(".*person=([^&]*).*", "$1");
            officer.open("/complaints/people/behaviour?person=" + person);
            officer.write("what", "Writes only, to one officer");
            officer.write("from", LocalDate.now().minusDays(1).toString());
            officer.write("reviewOn", LocalDate.now().plusMonths(2).toString());
            officer.press("save");
            officer.open("/complaints/case?reference=" + reference);
            assertThat(officer.text()).as("before anybody rings the person").contains("Behaviour restricted").contains("Writes only, to one officer");
            officer.open("/");
            assertThat(officer.text()).doesNotContain("complaints.officer");
        }
    }

    @Test
    void the_cases_of_a_person_are_ordered_and_exported() {
        try (Visitor officer = Visitor.of(RunningApplication.shared()).signIn("complaints.officer")) {
            officer.open("/complaints/people");
            officer.page().waitForNavigation(() -> officer.page().locator("#list-complaints-people tbody a").first().click());
            String person = officer.address();
            officer.open(person.substring(person.indexOf("/complaints/person")) + "&sort=-receivedOn");
            assertThat(officer.page().locator("#list-complaints-personCases thead a").count()).as("every column").isEqualTo(5);
            assertThat(officer.page().locator("#list-complaints-personCases th[aria-sort=descending]").innerText()).startsWith("Received");
            String reference = officer.page().locator("#list-complaints-personCases tbody th").first().innerText();
            assertThat(officer.barriers()).isEmpty();
            Download file = officer.page().waitForDownload(() -> officer.page().evaluate(
                    "document.querySelector('a[href*=\"table=complaints.personCases\"][href*=\"format=csv\"]').click()"));
            assertThat(WorkIT.read(file)).contains(reference).contains("Received");
            assertThat(officer.mishaps()).isEmpty();
        }
    }

    @Test
    void a_point_is_added_later_and_the_message_made_two_cases() {
        try (Visitor officer = Visitor.of(RunningApplication.shared()).signIn("complaints.officer")) {
            String reference = logACase(officer, "Two things at once");
            officer.open("/complaints/case?reference=" + reference + "&tab=ombudsman");
            assertThat(officer.text()).as("a tab that this case has not is its first one").contains("Two things at once").contains("Visits were late");
            assertThat(officer.page().evaluate("[...document.querySelectorAll('main .ch-columns .ch-scroll')].filter(e => e.scrollWidth > e.clientWidth).length"))
                    .as("how the day was counted is seen whole at a wide screen").isEqualTo(0);
            officer.open("/complaints/triage");
            assertThat(officer.text()).contains("as at");
            officer.open("/complaints/triage/decide?reference=" + reference);
            officer.mark("decision", "split");
            officer.press("save");
            assertThat(officer.page().locator("main [role=alert] a, [id=errors] a").count()).as("the error leads to its field").isPositive();
            officer.page().waitForNavigation(() -> officer.page().click("main a:has-text('Add a point')"));
            assertThat(officer.barriers()).isEmpty();
            officer.write("summary", "The bill is wrong");
            officer.page().selectOption("[id='category'], [id$=':category']", new SelectOption().setIndex(2));
            officer.press("save");
            assertThat(officer.text()).contains("The bill is wrong");
            assertThat(officer.barriers()).isEmpty();
            officer.open("/complaints/point?reference=" + reference + "&number=2");
            assertThat(officer.page().inputValue("[id='category'], [id$=':category']")).isNotEmpty();
            officer.write("summary", "The September bill is wrong");
            officer.press("save");
            officer.open("/complaints/triage/decide?reference=" + reference);
            officer.mark("decision", "split");
            officer.mark("points", "2");
            officer.press("save");
            assertThat(officer.address()).as(officer.text()).doesNotContain(reference);
            assertThat(officer.text()).contains("The September bill is wrong");
            officer.open("/complaints/case?reference=" + reference + "&tab=points");
            assertThat(officer.text()).contains("Visits were late").doesNotContain("September bill");
            assertThat(officer.mishaps()).isEmpty();
        }
    }

    @Test
    void a_case_is_logged_with_the_keyboard_alone() {
        try (Visitor officer = Visitor.of(RunningApplication.shared()).signIn("complaints.officer")) {
            officer.open("/complaints/cases");
            officer.page().keyboard().press("Tab");
            assertThat(officer.page().evaluate("document.activeElement.getAttribute('href')")).as("the first stop leads past the navigation").isEqualTo("#content");
            assertThat(officer.reach("a[href$='/complaints/log']")).as("the way to a new case").isTrue();
            officer.page().waitForNavigation(() -> officer.page().keyboard().press("Enter"));
            for (String field : new String[] {"name", "receivedOn", "method", "type", "summary", "save"}) {
                assertThat(officer.reach("[id='" + field + "'], [id$=':" + field + "']")).as(field).isTrue();
                assertThat(officer.page().evaluate("getComputedStyle(document.activeElement).outlineStyle + getComputedStyle(document.activeElement).boxShadow")
                        .toString()).as("the focus is seen at " + field).isNotEqualTo("nonenone");
            }
        }
    }

    @Test
    void a_member_is_not_told_whether_a_case_exists() {
        String reference;
        try (Visitor officer = Visitor.of(RunningApplication.shared()).signIn("complaints.officer")) {
            reference = logACase(officer, "Not for everybody");
        }
        try (Visitor member = Visitor.of(RunningApplication.shared()).signIn("member")) {
            int status = member.open("/complaints/case?reference=" + reference);
            assertThat(status).isIn(403, 404);
            assertThat(member.page().locator("body").innerText()).doesNotContain("Not for everybody");
        }
    }

    /** Fills in the form, sends it and gives the reference that the case got. */
    static String logACase(Visitor officer, String summary) {
        officer.open("/complaints/log");
        officer.write("name", "A. Resident");
        officer.page().selectOption("[id='type'], [id$=':type']", new SelectOption().setLabel("Complaint"));
        officer.write("summary", summary);
        officer.write("point1", "Visits were late");
        officer.page().selectOption("[id='category1'], [id$=':category1']", new SelectOption().setIndex(1));
        officer.press("save");
        assertThat(officer.address()).as(officer.text()).contains("reference=");
        return officer.address().replaceFirst(".*reference=([^&]*).*", "$1");
    }
}
