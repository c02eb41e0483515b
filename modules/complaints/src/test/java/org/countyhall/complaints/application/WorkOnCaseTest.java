package org.countyhall.complaints.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.countyhall.complaints.domain.Fixtures.aCase;
import static org.countyhall.complaints.domain.Fixtures.day;

import java.util.ArrayList;
import java.util.List;

import org.countyhall.complaints.EmptyTray;
import org.countyhall.complaints.api.AgreedExtension;
import org.countyhall.complaints.api.CorrectedCase;
import org.countyhall.complaints.api.CorrectedPoint;
import org.countyhall.complaints.api.GivenFinding;
import org.countyhall.complaints.api.NewCase;
import org.countyhall.complaints.application.work.Telephone;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Numbers;
import org.countyhall.complaints.domain.Point;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.triage.Triage;
import org.countyhall.core.BadInput;
import org.countyhall.core.EditConflict;
import org.countyhall.core.RuleBroken;
import org.countyhall.core.access.Role;
import org.junit.jupiter.api.Test;

/** What use cases add to the rules of a case: reading what was sent, the fields at fault, the audit trail. */
class WorkOnCaseTest {

    private final Office office = Office.on("2023-06-02");

    private static NewCase given(String type, String method, String category) {
        return new NewCase(type, null, day("2023-05-05"), method, "Waited for an assessment",
                new NewCase.Person("Ann O'Brien", null, null), null, null, null, null, null,
                List.of(new NewCase.NewPoint("Calls not returned", category)));
    }

    private static String fieldOf(NewCase given) {
        try {
            Reading.representation(given, Office.CODES);
            return "none";
        } catch (BadInput bad) {
            return bad.field();
        }
    }

    @Test
    void labels_and_codes_are_understood_in_any_spelling() {
        assertThat(Reading.representation(given("memberEnquiry", "E-Mail", "Quality of service"), Office.CODES).method()).isEqualTo("email");
        assertThat(Reading.representation(given("member-enquiry", "EMAIL", "qualityofservice"), Office.CODES).type())
                .isEqualTo(CaseType.MEMBER_ENQUIRY);
        assertThat(Reading.representation(given("complaint", null, null), Office.CODES).method()).isNull();
        for (CaseType type : CaseType.values()) {
            assertThat(Spelling.read(CaseType.class, Spelling.of(type))).contains(type);
        }
    }

    @Test
    void what_cannot_be_read_is_refused_at_its_field() {
        assertThat(fieldOf(given("grumble", null, null))).isEqualTo("type");
        assertThat(fieldOf(given(null, null, null))).isEqualTo("type");
        assertThat(fieldOf(given("complaint", "carrier pigeon", null))).isEqualTo("method");
        assertThat(fieldOf(given("complaint", "email", "Weather"))).isEqualTo("points[0].category");
        assertThat(fieldOf(new NewCase("complaint", null, null, null, "x", null, null, null, null, null, null, null)))
                .isEqualTo("receivedOn");
        assertThat(fieldOf(new NewCase("complaint", null, day("2023-05-05"), null, "x".repeat(4001), null, null, null, null, null, null,
                null))).isEqualTo("summary");
    }

    @Test
    void whoever_is_given_a_case_is_told_and_nobody_of_what_they_took_themselves() {
        Telephone telephone = new Telephone();
        AssignCase assign = new AssignCase();
        assign.files = office.files;
        assign.desks = office.desks;
        assign.notices = telephone;
        assign.team = office.team;
        assign.audit = office.audit;
        Case found = aCase().received();
        office.cases.add(found);
        assign.assign(found.reference(), "complaints.officer", "officer");
        assertThat(telephone.said).isEmpty();
        assign.assign(found.reference(), " a.colleague ", "investigator");
        assertThat(telephone.said).containsExactly("a.colleague complaints.notice.assigned " + found.reference());
        assertThat(found.accounts()).contains("a.colleague");
    }

    @Test
    void a_received_case_has_a_reference_of_its_type_and_year() {
        ReceiveCase receive = new ReceiveCase();
        receive.cases = office.cases;
        receive.data = office.data;
        receive.desks = office.desks;
        receive.team = office.team;
        receive.audit = office.audit;
        List<Triage> waiting = new ArrayList<>();
        receive.triages = new EmptyTray() {
            @Override
            public void add(Triage triage) {
                waiting.add(triage);
            }
        };
        receive.references = new References();
        receive.references.clock = office.desks.clock;
        receive.references.numbers = new Numbers() {
            private int next = 1;

            @Override
            public int take(String name, int howMany) {
                next += howMany;
                return next - howMany;
            }
        };
        List<String> references = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            references.add(receive.receive(given("complaint", "email", null)));
        }
        assertThat(references).startsWith("CMP-23-0001", "CMP-23-0002").doesNotHaveDuplicates();
        assertThat(office.trail).contains("complaints.caseReceived CMP-23-0001");
        assertThat(waiting).as("each waits for triage").hasSize(9);
        NewCase theirs = given("complaint", "email", null);
        receive.receive(new NewCase(theirs.type(), null, theirs.receivedOn(), theirs.method(), theirs.summary(), theirs.complainant(), null, null,
                null, null, "a.colleague", theirs.points()));
        assertThat(waiting).as("but none that somebody looks after").hasSize(9);
    }

    @Test
    void an_extension_without_agreement_or_reason_is_refused() {
        office.cases.add(aCase().received("CMP-23-0001"));
        ExtendDeadline extend = extendAt(office);
        assertThatThrownBy(() -> extend.extend("CMP-23-0001", new AgreedExtension(day("2023-06-01"), " ", null, day("2023-06-20"), null)))
                .hasMessage("complaints.extensionNeedsAgreement");
        assertThatThrownBy(() -> extend.extend("CMP-23-0001", new AgreedExtension(day("2023-06-01"), "Ann", "telephone", day("2023-06-20"), " ")))
                .isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.field()).isEqualTo("reason"));
        assertThat(office.trail).isEmpty();
        extend.extend("CMP-23-0001", new AgreedExtension(day("2023-06-01"), "Ann", "telephone", day("2023-06-20"), "Complex case"));
        assertThat(office.trail).containsExactly("complaints.deadlineExtended CMP-23-0001");
    }

    @Test
    void an_extension_after_expiry_is_refused_and_leaves_nothing() {
        Office later = Office.on("2023-06-08");
        later.cases.add(aCase().received("CMP-23-0001"));
        assertThatThrownBy(() -> extendAt(later).extend("CMP-23-0001",
                new AgreedExtension(day("2023-06-07"), "Ann", "telephone", day("2023-06-20"), "Complex case")))
                .isInstanceOf(RuleBroken.class).hasMessage("complaints.extensionAfterExpiry");
        assertThat(later.trail).isEmpty();
    }

    private static ExtendDeadline extendAt(Office office) {
        ExtendDeadline extend = new ExtendDeadline();
        extend.files = office.files;
        extend.desks = office.desks;
        extend.audit = office.audit;
        return extend;
    }

    @Test
    void an_answer_names_the_finding_that_cannot_be_read() {
        office.cases.add(aCase().received("CMP-23-0001"));
        RespondToCase respond = new RespondToCase();
        respond.files = office.files;
        respond.desks = office.desks;
        respond.data = office.data;
        respond.audit = office.audit;
        respond.events = new Heard<>();
        assertThatThrownBy(() -> respond.respond("CMP-23-0001", day("2023-06-01"), List.of(new GivenFinding(1, "maybe", "why"))))
                .isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.field()).isEqualTo("findings[0].finding"));
        assertThatThrownBy(() -> respond.respond("CMP-23-0001", day("2023-06-01"), List.of(new GivenFinding(1, "upheld", " "))))
                .isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.field()).isEqualTo("findings[0].reasons"));
        respond.respond("CMP-23-0001", day("2023-06-01"), List.of(new GivenFinding(1, "partlyUpheld", "why")));
        assertThat(office.trail).containsExactly("complaints.caseAnswered CMP-23-0001");
    }

    @Test
    void only_who_works_on_cases_gets_one_and_only_who_opens_them_a_part() {
        office.cases.add(aCase().received("CMP-23-0001"));
        AssignCase assign = new AssignCase();
        assign.files = office.files;
        assign.desks = office.desks;
        assign.notices = new Telephone();
        assign.team = office.team;
        assign.audit = office.audit;
        for (String account : List.of("no.body", "finance.officer", "auditor")) {
            assertThatThrownBy(() -> assign.assign("CMP-23-0001", account, "officer"))
                    .isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.field()).isEqualTo("account"));
        }
        assertThatThrownBy(() -> assign.assign("CMP-23-0001", "no.body", "investigator")).isInstanceOf(BadInput.class);
        assertThat(office.cabinet.get("CMP-23-0001").officer()).isNull();
        assign.assign("CMP-23-0001", "investigator", "investigator");
        assign.assign("CMP-23-0001", "complaints.manager", "officer");
        assertThat(office.cabinet.get("CMP-23-0001").accounts()).containsExactlyInAnyOrder("investigator", "complaints.manager");
    }

    @Test
    void nobody_is_named_for_a_restricted_case_who_has_no_account() {
        office.cases.add(aCase().received("CMP-23-0001"));
        RestrictCase restrict = new RestrictCase();
        restrict.files = office.files;
        restrict.desks = office.desks;
        restrict.team = office.team;
        restrict.audit = office.audit;
        assertThatThrownBy(() -> restrict.restrict("CMP-23-0001", List.of("investigator", "no.body")))
                .isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.field()).isEqualTo("people"));
        assertThat(office.cabinet.get("CMP-23-0001").isRestricted()).isFalse();
    }

    @Test
    void whoever_restricts_a_case_stays_among_those_who_open_it() {
        office.cases.add(aCase().received("CMP-23-0001"));
        RestrictCase restrict = new RestrictCase();
        restrict.files = office.files;
        restrict.desks = office.desks;
        restrict.team = office.team;
        restrict.audit = office.audit;
        restrict.restrict("CMP-23-0001", List.of("investigator", " "));
        assertThat(office.cabinet.get("CMP-23-0001").accounts()).containsExactlyInAnyOrder("investigator", "complaints.officer");
        assertThat(office.with("complaints.manager", Role.COMPLAINTS_MANAGER).openCase().open("CMP-23-0001").restricted()).isTrue();
        assertThatThrownBy(() -> office.with("another.officer", Role.COMPLAINTS_OFFICER).openCase().open("CMP-23-0001"))
                .hasMessage("case");
    }

    @Test
    void a_point_that_was_looked_at_in_an_older_version_stays_and_is_shown() {
        office.cases.add(aCase().withPoint("Late visits").received("CMP-23-0001"));
        WritePoint write = new WritePoint();
        write.files = office.files;
        write.desks = office.desks;
        write.data = office.data;
        write.audit = office.audit;
        assertThatThrownBy(() -> write.correct("CMP-23-0001", 1, new CorrectedPoint(7, "Early visits", null))).isInstanceOfSatisfying(EditConflict.class,
                told -> assertThat(told.saved()).containsEntry("summary", "Late visits").containsEntry("category", "communications").containsEntry("version", "0"));
        assertThatThrownBy(() -> write.correct("CMP-23-0001", 1, new CorrectedPoint(null, "Early visits", null))).isInstanceOf(BadInput.class);
        write.correct("CMP-23-0001", 1, new CorrectedPoint(0, "Early visits", "Quality of service"));
        assertThat(office.cabinet.get("CMP-23-0001").points()).extracting(Point::summary, Point::category)
                .containsExactly(tuple("Early visits", "qualityOfService"));
        assertThat(office.trail).contains("complaints.pointCorrected CMP-23-0001");
    }

    @Test
    void an_edit_of_an_older_version_shows_what_is_stored() {
        office.cases.add(aCase().received("CMP-23-0001"));
        EditCase edit = new EditCase();
        edit.files = office.files;
        edit.desks = office.desks;
        edit.data = office.data;
        edit.audit = office.audit;
        CorrectedCase old = new CorrectedCase(7, "Other words", "email", new NewCase.Person("Ann", null, null), null, null);
        assertThatThrownBy(() -> edit.edit("CMP-23-0001", old)).isInstanceOfSatisfying(EditConflict.class, conflict ->
                assertThat(conflict.saved()).containsEntry("summary", "Waited for an assessment").containsEntry("version", "0"));
        edit.edit("CMP-23-0001", new CorrectedCase(0, "Other words", "Email", new NewCase.Person("Ann", null, null), null, null));
        assertThat(office.cabinet.get("CMP-23-0001").summary()).isEqualTo("Other words");
    }
}
