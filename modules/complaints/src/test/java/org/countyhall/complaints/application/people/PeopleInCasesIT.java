package org.countyhall.complaints.application.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.day;

import java.util.List;

import org.countyhall.complaints.WholeOffice;
import org.countyhall.complaints.api.CaseSummary;
import org.countyhall.complaints.api.GivenFinding;
import org.countyhall.complaints.api.NewCase;
import org.countyhall.complaints.api.letters.LetterFile;
import org.countyhall.complaints.api.letters.NewLetter;
import org.countyhall.complaints.api.people.GivenFact;
import org.countyhall.complaints.api.people.GivenParty;
import org.countyhall.complaints.api.people.GivenPerson;
import org.countyhall.complaints.api.people.PartyFile;
import org.countyhall.complaints.api.people.PersonFile;
import org.countyhall.complaints.api.people.PersonMatch;
import org.countyhall.complaints.application.OpenCase;
import org.countyhall.complaints.application.RespondToCase;
import org.countyhall.complaints.application.RestrictCase;
import org.countyhall.complaints.application.letters.DraftLetter;
import org.countyhall.complaints.application.letters.OpenLetter;
import org.countyhall.core.BadInput;
import org.countyhall.core.EditConflict;
import org.countyhall.core.NotFound;
import org.countyhall.core.RuleBroken;
import org.countyhall.core.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People from the first call to two records that become one: by what right somebody speaks and until when, and what is looked at again. */
class PeopleInCasesIT {

    @RegisterExtension
    static final WholeOffice office = new WholeOffice();

    @BeforeEach
    void begin() {
        office.empty("2023-05-10");
    }

    private static String received(String name, String onBehalfOf, Long person) {
        return received(name, onBehalfOf, person, null);
    }

    private static String received(String name, String onBehalfOf, Long person, GivenPerson said) {
        return office.asks(LogForPerson.class, log -> log.log(new NewCase("complaint", null, day("2023-05-05"), "email", "Waited for an assessment",
                new NewCase.Person(name, onBehalfOf, null), null, null, null, null, "complaints.officer",
                List.of(new NewCase.NewPoint("Late visits", null))), person, said, null, null));
    }

    private static List<PartyFile> parties(String reference) {
        return office.asks(SeeParties.class, see -> see.of(reference));
    }

    private static PartyFile party(String reference) {
        return parties(reference).get(0);
    }

    private static void says(String reference, String kind, String from, String until) {
        long speaker = party(reference).id();
        office.does(JoinCase.class, join -> join.say(reference, speaker, new GivenFact(kind, kind.equals("withdrawn") ? null : "writtenConsent", null,
                "Ann Reeve", "form", day(from), until == null ? null : day(until))));
    }

    private static void answered(String reference, String on) {
        office.on(on).does(RespondToCase.class, respond -> respond.respond(reference, day(on), List.of(new GivenFinding(1, "upheld", "It was late"))));
    }

    private static List<PersonMatch> like(String words) {
        return office.asks(FindPeople.class, find -> find.like(words, 10));
    }

    private static List<PersonMatch> reviewsDue(String day) {
        return office.on(day).asks(FindPeople.class, find -> find.reviewsDueWithin(0));
    }

    private static PersonFile person(long number) {
        return office.asks(OpenPerson.class, open -> open.open(number));
    }

    private static GivenPerson reached(String name, String address, String email, String phone) {
        return new GivenPerson(0, name, null, null, null, null, null, address, null, email, phone);
    }

    private static GivenPerson details(int version, String name, String former, String email) {
        return new GivenPerson(version, name, former, null, null, null, null, null, null, email, null);
    }

    @Test
    void a_representative_without_authority_is_not_answered_and_nothing_of_the_answer_stays() {
        String reference = received("Bea Reeve", "Ann Reeve", null);
        assertThatThrownBy(() -> answered(reference, "2023-05-20")).isInstanceOf(RuleBroken.class)
                .hasMessage("complaints.representativeWithoutAuthority");
        assertThat(office.asks(OpenCase.class, open -> open.open(reference)).points().get(0).finding()).isNull();
        says(reference, "consent", "2023-05-18", null);
        answered(reference, "2023-05-20");
        assertThat(office.asks(OpenCase.class, open -> open.open(reference)).outcome()).isEqualTo("upheld");
    }

    @Test
    void consent_holds_on_its_last_day_and_not_on_the_next() {
        String reference = received("Bea Reeve", "Ann Reeve", null);
        says(reference, "consent", "2023-05-08", "2023-05-19");
        office.on("2023-05-19");
        assertThat(party(reference).mayBeAnswered()).isTrue();
        office.on("2023-05-20");
        assertThat(party(reference).mayBeAnswered()).isFalse();
        assertThatThrownBy(() -> answered(reference, "2023-05-20")).hasMessage("complaints.representativeWithoutAuthority");
        answered(reference, "2023-05-19");
    }

    @Test
    void consent_that_was_withdrawn_ends_on_that_day_and_holds_again_when_it_is_given_again() {
        String reference = received("Bea Reeve", "Ann Reeve", null);
        assertThatThrownBy(() -> says(reference, "withdrawn", "2023-05-09", null)).hasMessage("complaints.nothingToWithdraw");
        says(reference, "consent", "2023-05-08", null);
        office.on("2023-05-12");
        says(reference, "withdrawn", "2023-05-12", null);
        assertThatThrownBy(() -> answered(reference, "2023-05-15")).hasMessage("complaints.representativeWithoutAuthority");
        office.on("2023-05-16");
        says(reference, "consent", "2023-05-16", null);
        answered(reference, "2023-05-17");
    }

    @Test
    void authority_is_no_date_in_the_future_ends_after_it_begins_and_belongs_to_representatives() {
        String reference = received("Bea Reeve", "Ann Reeve", null);
        assertThatThrownBy(() -> says(reference, "consent", "2023-05-11", null)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> says(reference, "consent", "2023-05-08", "2023-05-07")).isInstanceOf(BadInput.class);
        String own = received("Cal Reeve", null, null);
        assertThatThrownBy(() -> says(own, "consent", "2023-05-08", null)).hasMessage("complaints.speaksForThemselves");
        assertThatThrownBy(() -> office.does(JoinCase.class, join -> join.say(own, party(reference).id(), new GivenFact("consent", "writtenConsent", null,
                "Ann", "form", day("2023-05-08"), null)))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_person_joins_a_case_once_in_each_part() {
        String reference = received("Ann Reeve", null, null);
        long ann = party(reference).personId();
        assertThatThrownBy(() -> office.asks(JoinCase.class, join -> join.join(reference, new GivenParty(ann, null, "complainant", null))))
                .hasMessage("complaints.joinedAlready");
        office.asks(JoinCase.class, join -> join.join(reference, new GivenParty(ann, null, "affected", null)));
        assertThat(parties(reference)).extracting(PartyFile::part).containsExactly("complainant", "affected");
    }

    @Test
    void how_somebody_who_rings_is_reached_goes_into_their_record_and_what_they_do_not_say_anew_stays() {
        long ann = party(received("Ann Reeve", null, null, reached("Ann Reeve", "1 Mill Lane", "ann@example.org", "first"))).personId();
        assertThat(person(ann)).extracting(PersonFile::address, PersonFile::email, PersonFile::phone).containsExactly("1 Mill Lane", "ann@example.org", "first");
        received("Ann Reeve", null, ann, reached("Ann Reeve", null, null, "second"));
        assertThat(person(ann)).extracting(PersonFile::address, PersonFile::email, PersonFile::phone).containsExactly("1 Mill Lane", "ann@example.org", "second");
        assertThat(office.trail()).contains("complaints.personCorrected P" + ann);
        long cases = office.count("complaints_case");
        assertThatThrownBy(() -> received("Bo Hill", null, null, reached("Bo Hill", null, "nowhere", null))).isInstanceOf(BadInput.class)
                .hasMessageStartingWith("complaints.notAnAddress");
        assertThat(office.count("complaints_case")).isEqualTo(cases);
    }

    @Test
    void a_letter_goes_to_where_the_representative_is_reached_who_came_for_somebody() {
        String reference = received("Bea Reeve", "Ann Reeve", null, reached("Bea Reeve", "2 Mill Lane", "bea@example.org", null));
        long letter = Long.parseLong(office.asks(DraftLetter.class, draft -> draft.draft(reference, new NewLetter("acknowledgement", null, null))));
        LetterFile drafted = office.asks(OpenLetter.class, open -> open.open(letter));
        assertThat(drafted).extracting(LetterFile::addressee, LetterFile::sendTo)
                .containsExactly("Bea Reeve\n2 Mill Lane", "bea@example.org");
    }

    @Test
    void two_records_of_one_person_become_one_with_all_cases_names_and_what_only_one_knew() {
        String first = received("Ann Reeve", null, null);
        String second = received("Ann O'Brien", null, null);
        long stays = party(first).personId();
        long goes = party(second).personId();
        office.does(RecordPerson.class, record -> record.correct(goes, details(person(goes).version(), "Ann O'Brien", null, "ann@example.org")));
        String kept = office.asks(MergePeople.class, merge -> merge.merge(stays, goes));
        assertThat(kept).isEqualTo(String.valueOf(stays));
        PersonFile one = person(goes);
        assertThat(one.id()).isEqualTo(stays);
        assertThat(one.formerNames()).containsExactly("Ann O'Brien");
        assertThat(one.email()).isEqualTo("ann@example.org");
        assertThat(one.cases()).extracting(CaseSummary::reference).containsExactlyInAnyOrder(first, second);
        assertThat(like("obrien")).extracting(PersonMatch::id).containsExactly(stays);
        assertThat(office.trail()).contains("complaints.peopleMerged P" + stays);
        assertThatThrownBy(() -> office.asks(MergePeople.class, merge -> merge.merge(stays, goes))).hasMessage("complaints.personMerged");
        assertThatThrownBy(() -> office.does(RecordPerson.class, record -> record.correct(stays, details(0, "Ann", null, null))))
                .isInstanceOf(EditConflict.class);
    }

    @Test
    void the_same_representative_twice_in_one_case_becomes_one_with_the_consent_of_both() {
        String reference = received("Bea Reeve", "Ann Reeve", null);
        long stays = party(reference).personId();
        long second = Long.parseLong(office.asks(JoinCase.class, join -> join.join(reference, new GivenParty(null, "Bea Reve", "representative", "daughter"))));
        office.does(JoinCase.class, join -> join.say(reference, second, new GivenFact("consent", "writtenConsent", null, "Ann Reeve", "form",
                day("2023-05-08"), null)));
        long goes = parties(reference).get(1).personId();
        office.asks(MergePeople.class, merge -> merge.merge(stays, goes));
        List<PartyFile> parties = parties(reference);
        assertThat(parties).extracting(PartyFile::personId).containsExactly(stays);
        assertThat(parties.get(0).mayBeAnswered()).isTrue();
        assertThat(parties.get(0).facts()).hasSize(1);
    }

    @Test
    void of_two_restrictions_none_is_lost_without_a_word() {
        long stays = party(received("Ann Reeve", null, null)).personId();
        long goes = party(received("Ann Reve", null, null)).personId();
        office.does(RecordPerson.class, record -> record.restrictBehaviour(goes, "Writes only", day("2023-05-01"), day("2023-11-01")));
        office.does(RecordPerson.class, record -> record.restrictBehaviour(stays, "One call a week", day("2023-05-01"), day("2023-11-01")));
        assertThatThrownBy(() -> office.asks(MergePeople.class, merge -> merge.merge(stays, goes))).hasMessage("complaints.bothRestricted");
        office.does(RecordPerson.class, record -> record.liftBehaviourRestriction(stays));
        office.asks(MergePeople.class, merge -> merge.merge(stays, goes));
        assertThat(person(stays).behaviour().what()).isEqualTo("Writes only");
    }

    @Test
    void a_restriction_has_a_review_within_twelve_months_that_is_due_on_its_day() {
        long ann = party(received("Ann Reeve", null, null)).personId();
        assertThatThrownBy(() -> office.does(RecordPerson.class, record -> record.restrictBehaviour(ann, "Writes only", day("2023-05-10"), day("2024-05-11"))))
                .hasMessage("complaints.behaviourNotReviewed");
        assertThatThrownBy(() -> office.does(RecordPerson.class, record -> record.restrictBehaviour(ann, "Writes only", day("2023-05-10"), null)))
                .isInstanceOf(BadInput.class);
        office.does(RecordPerson.class, record -> record.restrictBehaviour(ann, "Writes only", day("2023-05-10"), day("2023-11-10")));
        assertThat(reviewsDue("2023-11-09")).isEmpty();
        assertThat(person(ann).behaviour().reviewDue()).isFalse();
        assertThat(reviewsDue("2023-11-10")).extracting(PersonMatch::id).containsExactly(ann);
        assertThat(person(ann).behaviour().reviewDue()).isTrue();
        office.does(RecordPerson.class, record -> record.restrictBehaviour(ann, "Writes only", day("2023-11-10"), day("2024-05-10")));
        assertThat(reviewsDue("2023-11-10")).isEmpty();
        office.does(RecordPerson.class, record -> record.liftBehaviourRestriction(ann));
        assertThatThrownBy(() -> office.does(RecordPerson.class, record -> record.liftBehaviourRestriction(ann)))
                .hasMessage("complaints.noBehaviourRestriction");
    }

    @Test
    void whoever_may_open_none_of_a_persons_cases_learns_of_neither_person_nor_merge_target() {
        String reference = received("Ann Reeve", null, null);
        long hidden = party(reference).personId();
        office.as("complaints.manager", Role.COMPLAINTS_MANAGER).does(RestrictCase.class, restrict -> restrict.restrict(reference, List.of()));
        office.as("another.officer", Role.COMPLAINTS_OFFICER);
        long mine = party(received("Ann Reve", null, null)).personId();
        assertThat(like("reeve")).extracting(PersonMatch::id).containsExactly(mine);
        assertThatThrownBy(() -> person(hidden)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.asks(MergePeople.class, merge -> merge.merge(mine, hidden))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> received("Ann Reeve", null, hidden)).isInstanceOf(NotFound.class);
        assertThat(office.count("complaints_case")).isEqualTo(2);
    }
}
