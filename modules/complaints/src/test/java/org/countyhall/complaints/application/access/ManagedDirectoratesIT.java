package org.countyhall.complaints.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.day;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.countyhall.complaints.WholeOffice;
import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.api.CaseSummary;
import org.countyhall.complaints.api.NewCase;
import org.countyhall.complaints.api.letters.LetterRow;
import org.countyhall.complaints.api.letters.LetterSummary;
import org.countyhall.complaints.api.letters.NewLetter;
import org.countyhall.complaints.api.remedies.GivenRemedy;
import org.countyhall.complaints.api.remedies.RemedyRow;
import org.countyhall.complaints.application.FindCases;
import org.countyhall.complaints.application.OpenCase;
import org.countyhall.complaints.application.RestrictCase;
import org.countyhall.complaints.application.documents.ExportSubject;
import org.countyhall.complaints.application.keeping.DestroyCases;
import org.countyhall.complaints.application.letters.ApproveLetter;
import org.countyhall.complaints.application.letters.CheckLetter;
import org.countyhall.complaints.application.letters.DraftLetter;
import org.countyhall.complaints.application.letters.ListLetters;
import org.countyhall.complaints.application.letters.OpenLetter;
import org.countyhall.complaints.application.people.LogForPerson;
import org.countyhall.complaints.application.remedies.AgreeRemedy;
import org.countyhall.complaints.application.remedies.ApprovePayment;
import org.countyhall.complaints.application.remedies.SeeRemedies;
import org.countyhall.complaints.application.triage.ReadTriage;
import org.countyhall.complaints.domain.access.Glasses;
import org.countyhall.complaints.domain.keeping.DueCase;
import org.countyhall.complaints.web.remedies.RemediesPanel;
import org.countyhall.core.Directorate;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.PersonAtWork;
import org.countyhall.core.access.Refused;
import org.countyhall.core.access.Role;
import org.countyhall.core.table.TableQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An officer of the whole council who manages one directorate knows of the restricted cases of that one alone. */
class ManagedDirectoratesIT {

    @RegisterExtension
    static final WholeOffice office = new WholeOffice();

    private String care;
    private String roads;
    private String nobodys;
    private String open;

    @BeforeEach
    void three_restricted_cases_and_an_open_one() {
        office.empty("2023-05-10");
        care = restricted("ASCH");
        roads = restricted("GET");
        nobodys = restricted(null);
        open = received("ASCH");
        office.as(managing(Directorate.GET));
    }

    private static String received(String directorate) {
        return office.asks(LogForPerson.class, log -> log.log(new NewCase("complaint", "corporate", day("2023-05-05"), "email", "Waited long",
                new NewCase.Person("Ann Reeve", null, null), directorate, null, null, null, null, List.of(new NewCase.NewPoint("Late visits", null))),
                null, null, null, null));
    }

    private static String restricted(String directorate) {
        office.as("complaints.manager", Role.COMPLAINTS_MANAGER);
        String reference = received(directorate);
        office.does(RestrictCase.class, restrict -> restrict.restrict(reference, List.of()));
        return reference;
    }

    private static CurrentUser managing(Directorate... managed) {
        return new PersonAtWork(Optional.of("jo.bloggs"), "Jo Bloggs", Set.of(Role.COMPLAINTS_OFFICER, Role.COMPLAINTS_MANAGER), Set.of(),
                Map.of(Authority.COMPLAINTS_READ, Set.of(), Authority.COMPLAINTS_WORK, Set.of(), Authority.COMPLAINTS_MANAGE, Set.of(managed)));
    }

    private static List<String> listed(TableQuery query) {
        return office.asks(FindCases.class, find -> find.find(query)).page().stream().map(CaseSummary::reference).toList();
    }

    private static List<String> listed() {
        return listed(TableQuery.everything(10));
    }

    private static String opened(String reference) {
        return office.asks(OpenCase.class, file -> file.open(reference)).reference();
    }

    @Test
    void lists_and_files_agree_on_it() {
        assertThat(listed()).containsExactlyInAnyOrder(roads, nobodys, open);
        assertThat(listed()).allSatisfy(one -> assertThat(opened(one)).isEqualTo(one));
        assertThatThrownBy(() -> opened(care)).isInstanceOf(NotFound.class);
        assertThat(listed(TableQuery.everything(10).filteredBy("directorate", "ASCH"))).containsExactly(open);
        assertThat(office.asks(ReadTriage.class, read -> read.find(TableQuery.everything(10))).page().toString()).contains(roads).doesNotContain(care);
    }

    @Test
    void whoever_manages_the_council_knows_of_all_and_an_officer_of_none() {
        office.as(managing());
        assertThat(listed()).containsExactlyInAnyOrder(care, roads, nobodys, open);
        assertThat(opened(care)).isEqualTo(care);
        office.as("complaints.officer", Role.COMPLAINTS_OFFICER);
        assertThat(listed()).containsExactly(open);
    }

    @Test
    void what_only_a_manager_may_do_is_done_in_the_directorates_that_are_managed() {
        String unmanaged = open;
        assertThat(opened(unmanaged)).as("an officer of the whole council").isEqualTo(unmanaged);
        assertThatThrownBy(() -> office.asks(ExportSubject.class, export -> export.scope(unmanaged))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> office.asks(ExportSubject.class, export -> export.make(unmanaged))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> office.does(ApprovePayment.class, approve -> approve.approve(unmanaged, 1, day("2023-05-10"))))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> office.asks(DestroyCases.class, destroy -> destroy.preview(List.of(unmanaged)))).isInstanceOf(NotFound.class);
        assertThat(office.asks(ExportSubject.class, export -> export.scope(roads)).name()).isEqualTo("Ann Reeve");
        assertThat(office.asks(ExportSubject.class, export -> export.scope(nobodys)).name()).isEqualTo("Ann Reeve");
    }

    @Test
    void a_letter_is_approved_by_whoever_manages_the_directorate_of_its_case() {
        office.as("complaints.officer", Role.COMPLAINTS_OFFICER);
        String letter = office.asks(DraftLetter.class, draft -> draft.draft(open, new NewLetter("acknowledgement", null, null)));
        office.as(managing(Directorate.GET));
        assertThatThrownBy(() -> office.does(ApproveLetter.class, approve -> approve.approve(Long.parseLong(letter), "Ann Director", "authorised", null)))
                .isInstanceOf(Refused.class);
    }

    private static CaseFile file(String reference) {
        return office.asks(OpenCase.class, file -> file.open(reference));
    }

    @Test
    void what_only_a_manager_may_do_is_offered_where_it_is_allowed() {
        assertThat(file(roads).managed()).isTrue();
        assertThat(file(nobodys).managed()).as("a case of no directorate yet is every manager's").isTrue();
        assertThat(file(open).managed()).isFalse();
        office.as("complaints.manager", Role.COMPLAINTS_MANAGER);
        assertThat(file(open).managed()).isTrue();
        office.as("complaints.officer", Role.COMPLAINTS_OFFICER);
        assertThat(file(open).managed()).isFalse();
    }

    @Test
    void a_payment_waits_for_whoever_manages_the_directorate_of_its_case() {
        office.as("complaints.manager", Role.COMPLAINTS_MANAGER);
        List.of(open, roads).forEach(one -> office.asks(AgreeRemedy.class, agree -> agree.agree(one, new GivenRemedy(null, "payment", null, "For the trouble",
                null, null, day("2023-05-10"), "goodwill", "symbolic", "No cost was shown", new BigDecimal("100.00")))));
        office.as(managing(Directorate.GET));
        assertThat(office.asks(SeeRemedies.class, SeeRemedies::toApprove)).extracting(RemedyRow::reference).containsExactly(roads);
        RemedyRow waiting = office.asks(SeeRemedies.class, see -> see.of(roads)).get(0);
        CaseFile managed = file(roads);
        CaseFile unmanaged = file(open);
        office.does(RemediesPanel.class, panel -> {
            assertThat(panel.mayApprove(waiting, managed)).isTrue();
            assertThat(panel.mayApprove(waiting, unmanaged)).isFalse();
        });
    }

    @Test
    void a_letter_waits_for_whoever_manages_the_directorate_of_its_case() {
        office.as("complaints.officer", Role.COMPLAINTS_OFFICER);
        long letter = Long.parseLong(office.asks(DraftLetter.class, draft -> draft.draft(open, new NewLetter("acknowledgement", null, null))));
        office.does(CheckLetter.class, check -> check.submit(letter, null, null));
        office.as("another.officer", Role.COMPLAINTS_OFFICER).does(CheckLetter.class, check -> check.pass(letter, null));
        TableQuery toApprove = TableQuery.everything(10).filteredBy("turn", "APPROVE");
        office.as(managing(Directorate.GET));
        assertThat(office.asks(OpenLetter.class, OpenLetter::waitingForMe)).isEmpty();
        assertThat(office.asks(ListLetters.class, list -> list.page(toApprove)).page()).isEmpty();
        office.as(managing(Directorate.ASCH));
        assertThat(office.asks(OpenLetter.class, OpenLetter::waitingForMe)).extracting(LetterSummary::id).containsExactly(letter);
        assertThat(office.asks(ListLetters.class, list -> list.page(toApprove)).page()).extracting(LetterRow::id).containsExactly(letter);
    }

    @Test
    void cases_are_due_for_destruction_by_whoever_manages_their_directorate() {
        office.sql("UPDATE complaints_case SET status = 'CLOSED', closed_on = '2001-01-10', outcome = 'UPHELD'");
        assertThat(office.asks(DestroyCases.class, destroy -> destroy.due(TableQuery.everything(10))).page()).extracting(DueCase::reference)
                .containsExactlyInAnyOrder(roads, nobodys);
    }

    @Test
    void what_is_not_theirs_to_destroy_is_refused_like_what_does_not_exist_and_the_rest_is_looked_at() {
        office.sql("UPDATE complaints_case SET status = 'CLOSED', closed_on = '2001-01-10', outcome = 'UPHELD' WHERE reference <> '" + nobodys + "'");
        List<DestroyCases.Preview> previews = office.asks(DestroyCases.class, destroy -> destroy.preview(List.of(care, open, roads, "CMP-99-9999", nobodys)));
        assertThat(previews).extracting(DestroyCases.Preview::reference).containsExactly(care, open, roads, "CMP-99-9999", nobodys);
        assertThat(previews.get(2).rows()).containsKey("point");
        assertThat(previews.get(2).refusal()).isNull();
        assertThat(previews.get(4).refusal()).as("an open one of theirs").contains("open case");
        assertThat(List.of(previews.get(0), previews.get(1), previews.get(3))).allSatisfy(one -> {
            assertThat(one.due()).isNull();
            assertThat(one.rows()).isEmpty();
            assertThat(one.refusal()).isNotBlank().isEqualTo(previews.get(3).refusal());
        });
    }

    @Test
    void broken_glass_is_looked_at_by_whoever_manages_the_directorate_of_the_case() {
        office.as(new PersonAtWork(Optional.of("kim.other"), "Kim Other", Set.of(Role.COMPLAINTS_OFFICER), Set.of(Directorate.CYPE),
                Map.of(Authority.COMPLAINTS_READ, Set.of(Directorate.CYPE), Authority.COMPLAINTS_WORK, Set.of(Directorate.CYPE))));
        List.of(open, roads).forEach(one -> office.asks(BreakGlass.class, glass -> glass.open(one, "The officer is ill and the family waits")));
        office.as(managing(Directorate.GET));
        assertThat(office.asks(SeeBrokenGlass.class, SeeBrokenGlass::waiting)).extracting(Glasses.Unseen::reference).containsExactly(roads);
        office.sql("INSERT INTO complaints_glass (version, case_id, account, reason, broken_at, open_until) SELECT 0, c.id, 'kim.other', 'Again',"
                + " '2001-01-01', '2001-01-01' FROM complaints_case c, seq_1_to_150 WHERE c.reference = '" + open + "'");
        office.sql("UPDATE complaints_glass SET id = id + 1000 WHERE case_id = (SELECT id FROM complaints_case WHERE reference = '" + roads + "')");
        assertThat(office.asks(SeeBrokenGlass.class, SeeBrokenGlass::waiting)).as("however many others wait longer").extracting(Glasses.Unseen::reference)
                .containsExactly(roads);
        long unmanaged = office.asks(ReadAccess.class, read -> read.of(open)).glasses().get(0).id();
        assertThatThrownBy(() -> office.asks(SeeBrokenGlass.class, see -> see.one(open, unmanaged))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> office.does(SeeBrokenGlass.class, see -> see.seen(open, unmanaged))).isInstanceOf(Refused.class);
        long managed = office.asks(ReadAccess.class, read -> read.of(roads)).glasses().get(0).id();
        assertThat(office.asks(SeeBrokenGlass.class, see -> see.one(roads, managed)).account()).isEqualTo("kim.other");
    }
}
