package org.countyhall.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import org.countyhall.testkit.RunningApplication;
import org.countyhall.testkit.Visitor;
import org.junit.jupiter.api.Test;

/** A complaint is answered by a letter: written by the officer, checked and approved by the manager, sent, with the case following it. */
class LettersIT {

    @Test
    void an_answer_is_written_checked_approved_and_sent() {
        String reference;
        String letter;
        try (Visitor officer = Visitor.of(RunningApplication.shared()).signIn("complaints.officer")) {
            reference = ComplaintsIT.logACase(officer, "The carer came late and nobody rang");
            officer.open("/complaints/acknowledge?reference=" + reference);
            officer.press("save");
            officer.open("/complaints/finding?reference=" + reference);
            officer.page().locator("[id='point'] input[type=radio], [id$=':point'] input[type=radio]").first().check();
            officer.page().locator("input[type=radio][value=upheld]").first().check();
            officer.write("reasons", "The rota shows that the visits were late");
            officer.press("save");

            officer.open("/complaints/case?reference=" + reference + "&tab=letters");
            assertThat(officer.barriers()).isEmpty();
            officer.open("/complaints/letters/draft?reference=" + reference);
            officer.page().locator("input[type=radio][value=response]").check();
            assertThat(officer.barriers()).isEmpty();
            officer.press("save");
            assertThat(officer.address()).as(officer.text()).startsWith("/complaints/letters/edit");
            letter = officer.address().replaceFirst(".*id=(\\d+).*", "$1");
            String text = officer.page().inputValue("[id='text'], [id$=':text']");
            assertThat(text).contains("Point 1: Visits were late").contains("Finding: Upheld").contains("Ombudsman").contains(reference);
            officer.write("text", Pattern.compile("\\[\\[[^\\]]*]]").matcher(text).replaceAll("We compared the rota with the carer's notes."));
            assertThat(officer.barriers()).isEmpty();
            officer.press("save");
            assertThat(officer.address()).as(officer.text()).startsWith("/complaints/letter?");
            assertThat(officer.barriers()).isEmpty();
            officer.open("/complaints/letters/step?id=" + letter + "&step=submit");
            officer.press("save");
            assertThat(officer.text()).contains("Quality check");
            assertThat(officer.page().locator("a[href*='step=pass']").count()).as("the writer does not check").isZero();
        }
        try (Visitor manager = Visitor.of(RunningApplication.shared()).signIn("complaints.manager")) {
            manager.open("/complaints/letters/step?id=" + letter + "&step=pass");
            manager.press("save");
            manager.open("/complaints/letters/step?id=" + letter + "&step=approve");
            manager.write("signatory", "R. Person");
            assertThat(manager.barriers()).isEmpty();
            manager.press("save");
            assertThat(manager.text()).contains("Approved, to be sent").contains("R. Person").contains("Responsible person");
        }
        try (Visitor officer = Visitor.of(RunningApplication.shared()).signIn("complaints.officer")) {
            officer.open("/complaints/letters/step?id=" + letter + "&step=send");
            officer.page().locator("input[type=radio][value=post]").check();
            officer.press("save");
            assertThat(officer.text()).contains("Sent").contains("By post");
            officer.picture("complaints-letter");
            officer.open("/complaints/case?reference=" + reference);
            assertThat(officer.text()).contains("Answered").contains("Letter sent");
            assertThat(officer.mishaps()).isEmpty();
        }
    }

    @Test
    void somebody_decides_about_a_mail_and_the_pages_of_mail_have_no_barriers() {
        try (Visitor manager = Visitor.of(RunningApplication.shared()).signIn("complaints.manager")) {
            for (String page : new String[] {"/complaints/mailbox", "/access/outbox", "/complaints/letters/templates", "/complaints/letters/template?code=response"}) {
                assertThat(manager.open(page)).as(page).isEqualTo(200);
                assertThat(manager.barriers()).as(page).isEmpty();
            }
            manager.open("/complaints/mailbox?fate=WAITING");
            manager.page().locator("main table a[href*='/complaints/mail?id=']").first().click();
            assertThat(manager.text()).contains("It names a case, but comes from another address.");
            assertThat(manager.barriers()).isEmpty();
            manager.press("ignore");
            assertThat(manager.page().locator("main [role=alert]").first().isVisible()).as("who ignores says why").isTrue();
            manager.write("remark", "A neighbour, who is not the person's representative");
            manager.press("ignore");
            assertThat(manager.address()).as(manager.text()).startsWith("/complaints/mailbox");
            assertThat(manager.mishaps()).isEmpty();
        }
    }
}
