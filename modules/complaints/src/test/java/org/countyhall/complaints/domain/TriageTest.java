package org.countyhall.complaints.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.aCase;
import static org.countyhall.complaints.domain.Fixtures.day;
import static org.countyhall.complaints.domain.Fixtures.deskOn;

import java.util.List;
import java.util.Set;

import org.countyhall.complaints.domain.triage.Triage;
import org.countyhall.complaints.domain.triage.TriageState;
import org.countyhall.core.BadInput;
import org.junit.jupiter.api.Test;

/** What triage does to a case: taken as something else, its points joined or given up; and decided once. */
class TriageTest {

    private static final Desk DESK = deskOn("2023-05-10");

    @Test
    void a_case_becomes_what_it_really_is_with_the_dates_of_that() {
        Case found = aCase().received();
        found.reclassify(CaseType.ENQUIRY, Procedure.ENQUIRY, null, DESK);
        assertThat(found.type()).isEqualTo(CaseType.ENQUIRY);
        assertThat(found.schedule().respondBy()).isEqualTo(day("2023-05-22"));
        assertThatThrownBy(() -> found.reclassify(CaseType.ENQUIRY, Procedure.CORONER, null, DESK)).isInstanceOf(BadInput.class);
    }

    @Test
    void what_is_taken_as_a_complaint_has_a_name_and_was_not_too_late_or_has_a_decision() {
        Case thanks = aCase().ofType(CaseType.COMPLIMENT).by(null).withoutPoints().received();
        assertThatThrownBy(() -> thanks.reclassify(CaseType.COMPLAINT, Procedure.ADULT_SOCIAL_CARE, null, DESK)).isInstanceOfSatisfying(BadInput.class,
                bad -> assertThat(bad.field()).isEqualTo("complainant.name"));
        Case old = aCase().ofType(CaseType.ENQUIRY).aboutAMatterOf("2021-01-01", null).withoutPoints().received();
        assertThatThrownBy(() -> old.reclassify(CaseType.COMPLAINT, Procedure.ADULT_SOCIAL_CARE, null, DESK))
                .hasMessage("complaints.outOfTimeWithoutDecision");
        Case taken = aCase().ofType(CaseType.ENQUIRY).aboutAMatterOf("2021-01-01", null).withoutPoints().received();
        taken.reclassify(CaseType.COMPLAINT, Procedure.ADULT_SOCIAL_CARE, "In hospital until April", DESK);
        assertThat(taken.discretion()).isEqualTo("In hospital until April");
        Case recent = aCase().ofType(CaseType.ENQUIRY).withoutPoints().received();
        recent.reclassify(CaseType.COMPLAINT, Procedure.ADULT_SOCIAL_CARE, "It is about a service", DESK);
        assertThat(recent.discretion()).as("nothing to decide").isNull();
    }

    @Test
    void points_of_a_duplicate_come_along_and_points_that_go_leave_the_numbers_of_the_others() {
        Case stays = aCase().withPoint("Late visits").withPoint("Calls not returned").received("CMP-23-0001");
        Case duplicate = aCase().withPoint("Rude letter").received("CMP-23-0002");
        stays.takeOver(duplicate, DESK);
        assertThat(stays.points()).extracting(Point::summary).containsExactly("Late visits", "Calls not returned", "Rude letter");
        stays.giveUp(List.of(2), "CMP-23-0003", DESK);
        assertThat(stays.points()).extracting(Point::number).containsExactly(1, 3);
        stays.takeOver(duplicate, DESK);
        assertThat(stays.points()).extracting(Point::number).containsExactly(1, 3, 4);
        assertThatThrownBy(() -> stays.giveUp(List.of(1, 3, 4), "CMP-23-0004", DESK)).isInstanceOf(BadInput.class);
    }

    @Test
    void what_was_kept_from_somebody_stays_kept_where_a_case_goes_on() {
        Case closed = aCase().received("CMP-23-0001");
        closed.isAbout(Set.of("investigator"), DESK);
        closed.assign("complaints.manager", Part.OFFICER, DESK);
        closed.restrictTo(List.of("second.officer"), DESK);
        Case goesOn = aCase().received("CMP-23-0002");
        goesOn.assign("investigator", Part.INVESTIGATOR, DESK);
        goesOn.takeOver(closed, DESK);
        assertThat(goesOn.isRestricted()).isTrue();
        assertThat(goesOn.accounts()).containsExactlyInAnyOrder("complaints.manager", "second.officer");
        assertThat(goesOn.subjects()).containsExactly("investigator");
        Case open = aCase().received("CMP-23-0003");
        goesOn.keptLike(open, DESK);
        assertThat(goesOn.isRestricted()).as("an open case opens no other").isTrue();
        assertThat(goesOn.subjects()).containsExactly("investigator");
        open.keptLike(aCase().received("CMP-23-0004"), DESK);
        assertThat(open.isRestricted()).isFalse();
        assertThat(open.events()).extracting(CaseEvent::kind).containsExactly(EventKind.RECEIVED);
    }

    @Test
    void a_merged_case_is_closed_whatever_its_type_and_takes_over_nothing() {
        Case thanks = aCase().ofType(CaseType.COMPLIMENT).withoutPoints().received();
        thanks.close(day("2023-05-10"), Outcome.MERGED, "CMP-23-0001", DESK);
        assertThat(thanks.outcome()).isEqualTo(Outcome.MERGED);
        assertThatThrownBy(() -> thanks.takeOver(aCase().received(), DESK)).hasMessage("complaints.caseIsClosed");
    }

    @Test
    void what_ended_a_case_is_decided_once_and_what_did_not_can_still_be_merged() {
        Triage triage = Triage.waiting(aCase().received(), DESK);
        triage.accept(null, DESK);
        triage.merge("CMP-23-0001", null, DESK);
        assertThat(triage.state()).isEqualTo(TriageState.MERGED);
        assertThatThrownBy(() -> triage.accept(null, DESK)).hasMessage("complaints.triageDecided");
    }
}
