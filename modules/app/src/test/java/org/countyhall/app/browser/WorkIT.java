package org.countyhall.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

import org.countyhall.testkit.RunningApplication;
import org.countyhall.testkit.Visitor;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Download;

/** The work on cases: somebody without an account answers through a link, several cases are given at once, notes are put right. */
class WorkIT {

    @Test
    void an_investigator_without_an_account_answers_through_a_link_that_then_opens_nothing() {
        String reference;
        String link;
        try (Visitor officer = Visitor.of(RunningApplication.shared()).signIn("complaints.officer")) {
            reference = ComplaintsIT.logACase(officer, "Nobody came on two days");
            officer.open("/complaints/work/ask?reference=" + reference);
            assertThat(officer.barriers()).isEmpty();
            officer.write("name", "Sunny Care Home");
            officer.write("words", "What do the records of May say?");
            officer.mark("points", "1");
            officer.press("save");
            officer.press("make");
            link = officer.page().innerText("[id='link']");
            assertThat(officer.barriers()).isEmpty();
        }
        try (Visitor guest = Visitor.of(RunningApplication.shared())) {
            assertThat(guest.open(link.substring(link.indexOf("/contribute")))).isEqualTo(200);
            assertThat(guest.text()).contains("What do the records of May say?").doesNotContain("A. Resident")
                    .doesNotContain("what was done (optional)");
            assertThat(guest.barriers()).isEmpty();
            guest.page().fill("textarea", "The rota was empty on both days");
            guest.press("keep");
            assertThat(guest.page().inputValue("textarea")).isEqualTo("The rota was empty on both days");
            guest.press("give");
            assertThat(guest.text()).contains("Thank you");
            assertThat(guest.open(link.substring(link.indexOf("/contribute")))).isEqualTo(404);
            assertThat(guest.text()).doesNotContain("rota").doesNotContain(reference);
            assertThat(guest.open("/complaints/case?reference=" + reference)).isEqualTo(200);
            assertThat(guest.address()).contains("/signin");
        }
        try (Visitor officer = Visitor.of(RunningApplication.shared()).signIn("complaints.officer")) {
            officer.open("/complaints/case?reference=" + reference + "&tab=contributions");
            assertThat(officer.text()).contains("The rota was empty on both days");
            assertThat(officer.barriers()).isEmpty();
            officer.open("/complaints/case?reference=" + reference + "&tab=timeline&kind=contributionGiven");
            assertThat(officer.text()).contains("Contribution given").contains("Sunny Care Home (by link)");
            officer.open("/notifications?state=unread&q=" + reference + "&select=all");
            assertThat(officer.text()).contains("A contribution to " + reference + " has been given").doesNotContain("asks before anything");
            assertThat(officer.barriers()).isEmpty();
            officer.page().waitForNavigation(() -> officer.page().locator(".ch-bulk-bar button").first().click());
            assertThat(officer.address()).contains("state=unread", reference);
            assertThat(officer.text()).doesNotContain("A contribution to");
            officer.open("/notifications?state=read&q=" + reference);
            assertThat(officer.page().locator("#list-ui-notices tbody th a").first().innerText()).isEqualTo("A contribution to " + reference + " has been given");
        }
    }

    @Test
    void several_cases_are_chosen_without_a_script_seen_before_and_given_with_a_result_for_each() {
        try (Visitor manager = Visitor.of(RunningApplication.shared()).signIn("complaints.manager")) {
            String reference = ComplaintsIT.logACase(manager, "To be given with others");
            manager.open("/complaints/cases?q=" + reference + "&select=all");
            assertThat(manager.page().locator("input[name=chosen]:checked").count()).isEqualTo(1);
            assertThat(manager.barriers()).isEmpty();
            Download file = manager.page().waitForDownload(() -> manager.page().locator(".ch-bulk-bar button[name=chosenOf]").first().click());
            assertThat(file.suggestedFilename()).isEqualTo("complaints-cases.csv");
            assertThat(read(file)).contains("Chosen rows: 1").contains(reference);
            manager.page().waitForNavigation(() -> manager.page().locator(".ch-bulk-bar button").first().click());
            assertThat(manager.text()).contains("Nothing is done before").contains(reference);
            assertThat(manager.page().url()).doesNotContain("chosenOf");
            assertThat(manager.barriers()).isEmpty();
            manager.choose("account", "complaints.officer");
            manager.press("give");
            assertThat(manager.text()).contains("1 case done").doesNotContain("refused").contains("Now with Complaints officer");
            manager.open("/complaints/cases?q=" + reference + "&select=all");
            manager.page().waitForNavigation(() -> manager.page().locator(".ch-bulk-bar button").nth(1).click());
            manager.write("title", "Ring before closing");
            assertThat(manager.barriers()).isEmpty();
            manager.press("save");
            assertThat(manager.text()).contains("1 case done").contains("A task is raised");
            manager.open("/complaints/work/hold?chosen=" + reference + "&chosen=C-0000-0000");
            assertThat(manager.text()).contains(reference).doesNotContain("C-0000-0000");
            manager.write("reason", "A claim is announced");
            assertThat(manager.barriers()).isEmpty();
            manager.press("save");
            assertThat(manager.text()).contains("1 case done").contains("A hold stands");
            manager.open("/complaints/workload");
            assertThat(manager.text()).contains("Complaints officer");
            assertThat(manager.barriers()).isEmpty();
        }
        try (Visitor officer = Visitor.of(RunningApplication.shared()).signIn("complaints.officer")) {
            officer.open("/notifications?state=unread");
            assertThat(officer.text()).contains("was given to you");
            officer.press("readAll");
            officer.open("/notifications?state=unread");
            assertThat(officer.page().locator("#list-ui-notices tbody tr").count()).isZero();
        }
    }

    static String read(Download file) {
        try {
            return Files.readString(file.path());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void a_note_is_put_right_by_another_and_both_stay() {
        try (Visitor officer = Visitor.of(RunningApplication.shared()).signIn("complaints.officer")) {
            String reference = ComplaintsIT.logACase(officer, "With a note");
            officer.open("/complaints/work/note?reference=" + reference);
            officer.write("words", "Spoke with the daughter");
            officer.press("save");
            officer.page().waitForNavigation(() -> officer.page().locator("article a").first().click());
            officer.write("words", "Spoke with the son");
            officer.press("save");
            assertThat(officer.text()).contains("Spoke with the daughter").contains("Spoke with the son");
            assertThat(officer.barriers()).isEmpty();
        }
    }

    @Test
    void the_steps_of_a_plan_stand_once_and_one_more_is_added() {
        try (Visitor officer = Visitor.of(RunningApplication.shared()).signIn("complaints.officer")) {
            String reference = ComplaintsIT.logACase(officer, "With a plan");
            officer.open("/complaints/case?reference=" + reference + "&tab=plan");
            officer.press("make");
            assertThat(officer.page().locator("main th[scope=row]").allInnerTexts()).isNotEmpty().doesNotHaveDuplicates();
            officer.page().waitForNavigation(() -> officer.page().click("#planForm a"));
            officer.write("title", "Ring the day centre");
            officer.press("save");
            officer.open("/complaints/case?reference=" + reference + "&tab=plan");
            assertThat(officer.page().locator("#planForm tbody th").last().innerText()).isEqualTo("Ring the day centre");
            assertThat(officer.barriers()).isEmpty();
        }
    }

    @Test
    void what_a_decision_asks_for_stands_open_as_soon_as_it_is_chosen() {
        try (Visitor manager = Visitor.of(RunningApplication.shared()).signIn("complaints.manager")) {
            manager.open("/complaints/triage?state=waiting");
            manager.page().locator("main table a[href*='/complaints/triage/decide']").first().click();
            assertThat(manager.page().locator("#type").isVisible()).isTrue();
            manager.mark("decision", "merge");
            assertThat(manager.page().locator("#into").isVisible()).isTrue();
            assertThat(manager.page().locator("#type").isVisible()).isFalse();
            manager.mark("decision", "refuse");
            manager.press("save");
            assertThat(manager.page().locator("#reason").isVisible()).as("where something is missing is open").isTrue();
            assertThat(manager.barriers()).isEmpty();
        }
    }
}
