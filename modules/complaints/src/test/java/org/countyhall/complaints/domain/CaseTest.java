package org.countyhall.complaints.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.aCase;
import static org.countyhall.complaints.domain.Fixtures.day;
import static org.countyhall.complaints.domain.Fixtures.deskOf;
import static org.countyhall.complaints.domain.Fixtures.deskOn;

import java.util.List;
import java.util.stream.IntStream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.countyhall.complaints.domain.Fixtures.CaseBuilder;
import org.countyhall.core.BadInput;
import org.junit.jupiter.api.Test;

class CaseTest {

    private static final List<Case.Found> UPHELD = List.of(new Case.Found(1, Finding.UPHELD, "The calls were missed"));

    private static Extension.Agreement agreement(String agreedOn, String newDate) {
        return new Extension.Agreement(day(agreedOn), "Ann O'Brien", "telephone", day(newDate), "complexCase");
    }

    @Test
    void is_born_with_its_dates_and_its_next_step() {
        Case received = aCase().receivedOn("2023-05-05").received();
        assertThat(received.status()).isEqualTo(CaseStatus.RECEIVED);
        assertThat(received.schedule().acknowledgeBy()).isEqualTo(day("2023-05-11"));
        assertThat(received.schedule().respondBy()).isEqualTo(day("2023-06-06"));
        assertThat(received.schedule().statutoryLimit()).isEqualTo(day("2023-11-05"));
        assertThat(received.schedule().nextStep()).isEqualTo(NextStep.ACKNOWLEDGE);
        assertThat(received.isOverdue(day("2023-05-11"))).isFalse();
        assertThat(received.isOverdue(day("2023-05-12"))).isTrue();
    }

    @Test
    void is_not_received_tomorrow() {
        assertThatThrownBy(() -> aCase().receivedOn("2023-05-05").loggedOn("2023-05-04").received())
                .isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.field()).isEqualTo("receivedOn"));
    }

    @Test
    void a_complaint_has_a_name_and_a_point() {
        assertThatThrownBy(() -> aCase().by(" ").received())
                .isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.field()).isEqualTo("complainant.name"));
        assertThatThrownBy(() -> aCase().withoutPoints().received())
                .isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.field()).isEqualTo("points"));
        aCase().ofType(CaseType.COMPLIMENT).by(null).withoutPoints().received();
    }

    @Test
    void has_no_more_points_than_one_answer_can_take_wherever_they_come_from() {
        CaseBuilder full = aCase();
        IntStream.range(0, Case.MOST_POINTS).forEach(number -> full.withPoint("Visit " + number));
        Case found = full.received();
        assertTooMany(() -> found.addPoint("One more", null, deskOn("2023-05-05")));
        assertTooMany(() -> found.takeOver(aCase().received("CMP-23-0002"), deskOn("2023-05-05")));
        assertThat(found.points()).hasSize(Case.MOST_POINTS);
        assertTooMany(full.withPoint("One more")::received);
    }

    private static void assertTooMany(ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(BadInput.class, bad -> {
            assertThat(bad.field()).isEqualTo("points");
            assertThat(bad.key()).isEqualTo("complaints.tooManyPoints");
        });
    }

    @Test
    void procedures_are_never_mixed() {
        assertThatThrownBy(() -> aCase().under(Procedure.CORONER).received())
                .isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.field()).isEqualTo("procedure"));
    }

    @Test
    void what_it_is_about_lies_before_its_receipt() {
        assertThatThrownBy(() -> aCase().receivedOn("2023-05-04").aboutAMatterOf("2023-05-05", null).received())
                .isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.field()).isEqualTo("matterOn"));
        assertThat(aCase().receivedOn("2023-05-04").aboutAMatterOf("2023-05-04", null).received().matterOn()).isEqualTo("2023-05-04");
    }

    @Test
    void an_old_matter_needs_a_decision() {
        assertThatThrownBy(() -> aCase().aboutAMatterOf("2021-01-01", null).received())
                .hasMessage("complaints.outOfTimeWithoutDecision");
        assertThat(aCase().aboutAMatterOf("2021-01-01", "In hospital until April").received().discretion()).startsWith("In hospital");
    }

    @Test
    void a_second_acknowledgement_is_refused() {
        Case found = aCase().acknowledgedOn("2023-05-10");
        assertThatThrownBy(() -> found.acknowledge(day("2023-05-11"), deskOn("2023-05-11"))).hasMessage("complaints.alreadyAcknowledged");
    }

    @Test
    void is_not_acknowledged_before_it_came() {
        Case found = aCase().received();
        assertThatThrownBy(() -> found.acknowledge(day("2023-05-04"), deskOn("2023-05-11")))
                .hasMessage("complaints.acknowledgedBeforeReceipt");
    }

    @Test
    void an_extension_moves_the_answer_and_not_the_statutory_limit() {
        Case found = aCase().acknowledgedOn("2023-05-10");
        found.extend(agreement("2023-06-01", "2023-06-20"), deskOn("2023-06-01"));
        assertThat(found.schedule().respondBy()).isEqualTo(day("2023-06-20"));
        assertThat(found.schedule().statutoryLimit()).isEqualTo(day("2023-11-05"));
        assertThat(found.extensions().get(0).previousDate()).isEqualTo(day("2023-06-06"));
    }

    @Test
    void an_extension_beyond_six_months_moves_that_limit_too() {
        Case found = aCase().acknowledgedOn("2023-05-10");
        found.extend(agreement("2023-06-01", "2023-12-01"), deskOn("2023-06-01"));
        assertThat(found.schedule().statutoryLimit()).isEqualTo(day("2023-12-01"));
    }

    @Test
    void an_extension_after_the_day_is_refused_and_the_case_stays_late() {
        Case found = aCase().acknowledgedOn("2023-05-10");
        assertThatThrownBy(() -> found.extend(agreement("2023-06-07", "2023-06-20"), deskOn("2023-06-07")))
                .hasMessage("complaints.extensionAfterExpiry");
        found.respond(day("2023-06-07"), UPHELD, deskOn("2023-06-07"));
        assertThat(found.progress().inTime()).isFalse();
    }

    @Test
    void an_extension_says_why() {
        Case found = aCase().acknowledgedOn("2023-05-10");
        for (String nothing : new String[] {null, " "}) {
            assertThatThrownBy(() -> found.extend(new Extension.Agreement(day("2023-06-01"), "Ann O'Brien", "telephone", day("2023-06-20"), nothing),
                    deskOn("2023-06-01"))).isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.field()).isEqualTo("reason"));
        }
        assertThat(found.extensions()).isEmpty();
    }

    @Test
    void an_answer_on_the_agreed_day_is_in_time() {
        Case found = aCase().acknowledgedOn("2023-05-10");
        found.extend(agreement("2023-06-06", "2023-06-20"), deskOn("2023-06-06"));
        found.respond(day("2023-06-20"), UPHELD, deskOn("2023-06-20"));
        assertThat(found.progress().inTime()).isTrue();
    }

    @Test
    void corporate_extensions_add_up_to_ten_working_days_at_most() {
        Case found = aCase().under(Procedure.CORPORATE).receivedOn("2023-06-12").acknowledgedOn("2023-06-13");
        assertThat(found.schedule().respondBy()).isEqualTo(day("2023-06-27"));
        found.extend(agreement("2023-06-20", "2023-07-05"), deskOn("2023-06-20"));
        assertThatThrownBy(() -> found.extend(agreement("2023-06-21", "2023-07-12"), deskOn("2023-06-21")))
                .hasMessage("complaints.extensionTooLong");
        found.extend(agreement("2023-06-21", "2023-07-11"), deskOn("2023-06-21"));
    }

    @Test
    void an_answer_waits_for_every_point() {
        Case found = aCase().withPoint("Late visits").withPoint("Calls not returned").acknowledgedOn("2023-05-10");
        assertThatThrownBy(() -> found.respond(day("2023-05-20"), UPHELD, deskOn("2023-05-20"))).hasMessage("complaints.pointWithoutFinding");
    }

    @Test
    void findings_recorded_before_count_in_the_answer() {
        Case found = aCase().withPoint("Late visits").withPoint("Calls not returned").acknowledgedOn("2023-05-10");
        found.find(2, Finding.NOT_UPHELD, "The log shows three calls", deskOn("2023-05-15"));
        assertThat(found.schedule().nextStep()).isEqualTo(NextStep.INVESTIGATE);
        found.respond(day("2023-05-20"), UPHELD, deskOn("2023-05-20"));
        assertThat(found.outcome()).isEqualTo(Outcome.PARTLY_UPHELD);
        assertThat(found.status()).isEqualTo(CaseStatus.RESPONDED);
        assertThat(found.closedOn()).isNull();
    }

    @Test
    void a_point_that_does_not_exist_is_refused_at_its_field() {
        Case found = aCase().acknowledgedOn("2023-05-10");
        assertThatThrownBy(() -> found.respond(day("2023-05-20"), List.of(new Case.Found(2, Finding.UPHELD, "why")), deskOn("2023-05-20")))
                .isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.field()).isEqualTo("findings[0].point"));
    }

    @Test
    void an_enquiry_is_answered_without_findings() {
        Case found = aCase().ofType(CaseType.ENQUIRY).received();
        found.respond(day("2023-05-10"), List.of(), deskOn("2023-05-10"));
        assertThat(found.outcome()).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void the_second_stage_has_its_own_clock_and_another_decider() {
        Case found = aCase().under(Procedure.CORPORATE).receivedOn("2023-06-12").acknowledgedOn("2023-06-13");
        found.respond(day("2023-06-20"), UPHELD, deskOn("2023-06-20"));
        found.escalate(day("2023-06-26"), deskOn("2023-06-26"));
        assertThat(found.progress().stage()).isEqualTo(2);
        assertThat(found.progress().firstRespondedOn()).isEqualTo(day("2023-06-20"));
        assertThat(found.schedule().acknowledgeBy()).isEqualTo(day("2023-07-03"));
        found.acknowledge(day("2023-06-27"), deskOn("2023-06-27"));
        assertThat(found.schedule().respondBy()).isEqualTo(day("2023-07-25"));
        assertThatThrownBy(() -> found.respond(day("2023-07-01"), UPHELD, deskOn("2023-07-01"))).hasMessage("complaints.sameDecider");
        found.respond(day("2023-07-01"), UPHELD, deskOf("complaints.manager", "2023-07-01"));
    }

    @Test
    void adult_social_care_has_no_second_stage() {
        Case found = aCase().acknowledgedOn("2023-05-10");
        found.respond(day("2023-05-20"), UPHELD, deskOn("2023-05-20"));
        assertThatThrownBy(() -> found.escalate(day("2023-05-21"), deskOn("2023-05-21"))).hasMessage("complaints.noFurtherStage");
    }

    @Test
    void a_concern_that_was_not_settled_becomes_a_complaint_from_first_receipt() {
        Case found = aCase().ofType(CaseType.INFORMAL_CONCERN).receivedOn("2023-05-05").withoutPoints().received();
        assertThat(found.schedule().nextDue()).isEqualTo(day("2023-05-09"));
        found.becomeComplaint(deskOn("2023-05-10"));
        assertThat(found.type()).isEqualTo(CaseType.COMPLAINT);
        assertThat(found.points()).hasSize(1);
        assertThat(found.schedule().respondBy()).isEqualTo(day("2023-06-06"));
    }

    @Test
    void a_restricted_case_names_who_may_open_it() {
        Case found = aCase().received();
        found.assign("complaints.officer", Part.OFFICER, deskOn("2023-05-05"));
        found.restrictTo(List.of("investigator"), deskOn("2023-05-05"));
        assertThat(found.isRestricted()).isTrue();
        assertThat(found.accounts()).containsExactlyInAnyOrder("complaints.officer", "investigator");
        found.liftRestriction(deskOn("2023-05-06"));
        assertThat(found.accounts()).containsExactly("complaints.officer");
    }

    @Test
    void a_point_that_came_to_light_later_is_found_on_before_the_answer_and_not_added_after_it() {
        Case found = aCase().acknowledgedOn("2023-05-10");
        found.find(1, Finding.UPHELD, "The rota shows it", deskOn("2023-05-12"));
        assertThat(found.addPoint("The bill is wrong", "billing", deskOn("2023-05-15"))).isEqualTo(2);
        assertThat(found.schedule().nextStep()).isEqualTo(NextStep.INVESTIGATE);
        assertThat(found.searchText()).contains("bill is wrong");
        assertThatThrownBy(() -> found.respond(day("2023-05-20"), List.of(), deskOn("2023-05-20"))).hasMessage("complaints.pointWithoutFinding");
        found.find(2, Finding.NOT_UPHELD, "The bill was right", deskOn("2023-05-16"));
        found.respond(day("2023-05-20"), List.of(), deskOn("2023-05-20"));
        assertThatThrownBy(() -> found.addPoint("And the cold dinner", null, deskOn("2023-05-21"))).hasMessage("complaints.alreadyAnswered");
    }

    @Test
    void a_point_keeps_its_words_once_they_were_answered_and_gets_its_category_still() {
        Case found = aCase().withPoint("Late vists").acknowledgedOn("2023-05-10");
        found.correctPoint(1, "Late visits", null, deskOn("2023-05-11"));
        found.respond(day("2023-05-20"), UPHELD, deskOn("2023-05-20"));
        assertThatThrownBy(() -> found.correctPoint(1, "Early visits", null, deskOn("2023-05-21"))).hasMessage("complaints.alreadyAnswered");
        found.correctPoint(1, "Late visits", "qualityOfService", deskOn("2023-05-21"));
        assertThat(found.points().get(0).category()).isEqualTo("qualityOfService");
        assertThat(found.points().get(0).finding()).isEqualTo(Finding.UPHELD);
        assertThatThrownBy(() -> found.correctPoint(7, "Late visits", null, deskOn("2023-05-21"))).isInstanceOf(BadInput.class);
    }

    @Test
    void is_found_without_apostrophes_and_capitals() {
        assertThat(aCase().by("Ann O'Brien").received().searchText()).contains("ann obrien");
    }

    @Test
    void an_ended_case_keeps_its_outcome() {
        Case found = aCase().received();
        found.close(day("2023-05-09"), Outcome.RESOLVED_UPON_RECEIPT, null, deskOn("2023-05-10"));
        assertThat(found.outcome()).isEqualTo(Outcome.RESOLVED_UPON_RECEIPT);
        assertThat(found.schedule().nextStep()).isEqualTo(NextStep.NONE);
        assertThat(found.schedule().nextDue()).isNull();
    }
}
