package org.countyhall.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.countyhall.testkit.RunningApplication;
import org.countyhall.testkit.Visitor;
import org.junit.jupiter.api.Test;

/** The manager follows a complaint to the Ombudsman and back, and draws a lesson from it. */
class OmbudsmanIT {

    @Test
    void a_case_is_opened_answered_decided_and_its_recommendation_carried_out() {
        try (Visitor manager = Visitor.of(RunningApplication.shared()).signIn("complaints.manager")) {
            String complaint = ComplaintsIT.logACase(manager, "The bill was wrong four times");
            manager.open("/complaints/ombudsman/open?about=" + complaint);
            manager.write("theirReference", "26-777-001");
            manager.write("summary", "Charging: wrong bills");
            manager.write("letter", "Questions of the investigation");
            manager.page().check("input[value='investigation']");
            manager.press("save");
            assertThat(manager.address()).as(manager.text()).contains("tab=ombudsman");
            String reference = manager.address().replaceFirst(".*reference=([^&]*).*", "$1");
            assertThat(manager.text()).contains("26 777 001").contains(complaint).contains("Waits for a reply");
            assertThat(manager.barriers()).isEmpty();

            manager.open("/complaints/ombudsman/reply?reference=" + reference);
            manager.write("subject", "Answers and papers");
            manager.press("save");
            assertThat(manager.text()).contains("Answered in time");

            manager.open("/complaints/ombudsman/decide?reference=" + reference);
            manager.page().check("input[value='upheldInjustice']");
            manager.write("summary", "Bills were wrong for months.");
            manager.page().check("input[value='policyAndProcedure']");
            manager.press("save");
            assertThat(manager.text()).contains("Upheld: Maladministration and Injustice").contains("Policy and Procedure");

            manager.open("/complaints/ombudsman/recommend?reference=" + reference);
            manager.page().selectOption("[id='category'], [id$=':category']", "formalApology");
            manager.write("text", "Apologise for the bills");
            manager.write("dueOn", LocalDate.now().plusDays(28).toString());
            manager.press("save");
            manager.open("/complaints/ombudsman/comply?reference=" + reference + "&recommendation=1");
            manager.write("evidence", "Copy of the letter");
            manager.press("save");
            assertThat(manager.text()).as(manager.address()).contains("Done in time").contains("Copy of the letter");
            assertThat(manager.barriers()).isEmpty();

            manager.open("/complaints/case?reference=" + complaint + "&tab=ombudsman");
            assertThat(manager.text()).contains("With the Ombudsman as 26 777 001").contains(reference);
            assertThat(manager.mishaps()).isEmpty();
        }
    }

    @Test
    void a_year_is_laid_beside_the_ombudsmans_list() {
        try (Visitor manager = Visitor.of(RunningApplication.shared()).signIn("complaints.manager")) {
            manager.open("/complaints/ombudsman?year=2021-22");
            assertThat(manager.text()).contains("55").contains("62");
            manager.open("/complaints/ombudsman/annualletter?year=2022-23");
            assertThat(manager.text()).contains("82.4%").contains("85.7%").contains("Only in theirs").contains("22 003 017");
            assertThat(manager.barriers()).isEmpty();
            assertThat(manager.mishaps()).isEmpty();
        }
    }

    @Test
    void a_lesson_becomes_an_action_with_evidence_and_its_effect_is_shown() {
        try (Visitor manager = Visitor.of(RunningApplication.shared()).signIn("complaints.manager")) {
            String complaint = ComplaintsIT.logACase(manager, "Nobody called back");
            manager.open("/complaints/learning/draw?case=" + complaint);
            manager.write("text", "Promised calls are not kept");
            manager.page().selectOption("[id='category'], [id$=':category']", "communications");
            manager.press("save");
            assertThat(manager.address()).as(manager.text()).contains("reference=LSN-");
            String lesson = manager.address().replaceFirst(".*reference=([^&]*).*", "$1");
            manager.open("/complaints/learning/plan?reference=" + lesson);
            manager.press("save");
            assertThat(manager.barriers()).as("a problem with several lines").isEmpty();
            assertThat(manager.page().locator("datalist option[value='complaints.manager']").count()).as("colleagues are offered").isEqualTo(1);
            manager.write("text", "Keep a list of calls");
            manager.write("owner", "complaints.manager");
            manager.write("dueOn", LocalDate.now().plusDays(14).toString());
            manager.press("save");
            manager.open("/complaints/learning/done?reference=" + lesson + "&step=1");
            manager.write("evidence", "The list");
            manager.press("save");
            assertThat(manager.text()).as(manager.address()).contains("Given time to work").contains("0 of 6 months have passed");
            manager.open("/complaints/case?reference=" + complaint + "&tab=learning");
            assertThat(manager.text()).contains(lesson);
            assertThat(manager.barriers()).isEmpty();

            manager.open("/complaints/learning/lesson?reference=LSN-22-0001");
            assertThat(manager.text()).contains("Complaints about Policy and Procedure");
            assertThat(manager.barriers()).isEmpty();
            manager.open("/complaints/learning/sheet?quarter=2022-23-Q2");
            assertThat(manager.barriers()).isEmpty();
            manager.open("/complaints/learning/yousaid?year=2022-23");
            assertThat(manager.barriers()).isEmpty();
            assertThat(manager.mishaps()).isEmpty();
        }
    }
}
