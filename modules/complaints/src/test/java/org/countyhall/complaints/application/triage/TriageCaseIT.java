package org.countyhall.complaints.application.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.day;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.countyhall.complaints.WholeOffice;
import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.api.CaseSummary;
import org.countyhall.complaints.api.NewCase;
import org.countyhall.complaints.api.documents.DocumentView;
import org.countyhall.complaints.api.documents.IncomingFile;
import org.countyhall.complaints.api.ombudsman.GivenDecision;
import org.countyhall.complaints.api.ombudsman.NewOmbudsmanCase;
import org.countyhall.complaints.api.people.GivenFact;
import org.countyhall.complaints.api.people.PartyFile;
import org.countyhall.complaints.api.triage.TriageDecision;
import org.countyhall.complaints.api.triage.TriageRow;
import org.countyhall.complaints.application.AssignCase;
import org.countyhall.complaints.application.OpenCase;
import org.countyhall.complaints.application.RestrictCase;
import org.countyhall.complaints.application.SeeMyCases;
import org.countyhall.complaints.application.documents.AddDocuments;
import org.countyhall.complaints.application.documents.ListDocuments;
import org.countyhall.complaints.application.documents.ReadDocument;
import org.countyhall.complaints.application.documents.RemoveDocument;
import org.countyhall.complaints.application.flags.RaiseFlag;
import org.countyhall.complaints.application.flags.SeeFlags;
import org.countyhall.complaints.application.ombudsman.DecideOmbudsmanCase;
import org.countyhall.complaints.application.ombudsman.FindOmbudsmanCases;
import org.countyhall.complaints.application.ombudsman.OpenOmbudsmanCase;
import org.countyhall.complaints.application.ombudsman.ReadOmbudsmanCase;
import org.countyhall.complaints.application.partners.SeePartners;
import org.countyhall.complaints.application.people.JoinCase;
import org.countyhall.complaints.application.people.LogForPerson;
import org.countyhall.complaints.application.people.SeeParties;
import org.countyhall.core.BadInput;
import org.countyhall.core.NotFound;
import org.countyhall.core.RuleBroken;
import org.countyhall.core.access.Role;
import org.countyhall.core.table.TableQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each decision on a representation, from its receipt to what stands in the database and who may know of it afterwards. */
class TriageCaseIT {

    @RegisterExtension
    static final WholeOffice office = new WholeOffice();

    @BeforeEach
    void begin() {
        office.empty("2023-05-10");
    }

    private static String received(String type, String name, String onBehalfOf, String... points) {
        return office.asks(LogForPerson.class, log -> log.log(new NewCase(type, null, day("2023-05-05"), "email", "Waited for an assessment",
                new NewCase.Person(name, onBehalfOf, null), null, null, null, null, null,
                List.of(points).stream().map(point -> new NewCase.NewPoint(point, null)).toList()), null, null, null, null));
    }

    private static String complaint(String name) {
        return received("complaint", name, null, "Late visits", "Calls not returned");
    }

    private static String complaint(String name, Long person) {
        return office.asks(LogForPerson.class, log -> log.log(new NewCase("complaint", null, day("2023-05-05"), "email", "Waited again",
                new NewCase.Person(name, null, null), null, null, null, null, null, List.of(new NewCase.NewPoint("Late again", null))),
                person, null, null, null));
    }

    private static List<String> same(String reference) {
        return office.asks(ReadTriage.class, read -> read.ofTheSamePeople(reference)).stream().map(CaseSummary::reference).toList();
    }

    private static TriageDecision accept(String type) {
        return new TriageDecision("accept", type, null, null, null, null, false, null, null, null, null, null, null);
    }

    private static TriageDecision refuse(String reason, String words, boolean toldOfOmbudsman) {
        return new TriageDecision("refuse", null, null, null, reason, null, toldOfOmbudsman, null, null, null, null, null, words);
    }

    private static TriageDecision signpost(String where) {
        return new TriageDecision("signpost", null, null, null, null, where, false, null, null, null, null, null, null);
    }

    private static TriageDecision pass(long provider, LocalDate dueOn) {
        return new TriageDecision("pass", null, null, null, null, null, false, provider, dueOn, null, null, null, null);
    }

    private static TriageDecision merge(String into) {
        return new TriageDecision("merge", null, null, null, null, null, false, null, null, into, null, null, null);
    }

    private static TriageDecision split(Integer... points) {
        return new TriageDecision("split", null, null, null, null, null, false, null, null, null, List.of(points), null, null);
    }

    private static TriageDecision splitWith(List<Integer> documents, Integer... points) {
        return new TriageDecision("split", null, null, null, null, null, false, null, null, null, List.of(points), documents, null);
    }

    private static void file(String reference, String name, String words) {
        office.does(AddDocuments.class, add -> add.add(reference, null, List.of(new IncomingFile(name, new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8))))));
    }

    private static List<String> files(String reference) {
        return office.asks(ListDocuments.class, list -> list.of(reference)).stream().map(DocumentView::fileName).toList();
    }

    private static String words(String reference, int number) {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        office.does(ReadDocument.class, document -> document.write(reference, number, read));
        return read.toString(StandardCharsets.UTF_8);
    }

    private static String decide(String reference, TriageDecision given) {
        return office.asks(TriageCase.class, triage -> triage.decide(reference, given));
    }

    private static CaseFile file(String reference) {
        return office.asks(OpenCase.class, open -> open.open(reference));
    }

    private static List<PartyFile> parties(String reference) {
        return office.asks(SeeParties.class, see -> see.of(reference));
    }

    private static TriageRow row(String reference) {
        return office.asks(ReadTriage.class, read -> read.of(reference)).orElseThrow();
    }

    private static List<String> related(String reference) {
        return office.asks(ReadTriage.class, read -> read.related(reference));
    }

    private static void restrictedToTheManager(String reference) {
        office.as("complaints.manager", Role.COMPLAINTS_MANAGER).does(RestrictCase.class, restrict -> restrict.restrict(reference, List.of()));
        office.as("complaints.officer", Role.COMPLAINTS_OFFICER);
    }

    @Test
    void what_nobody_looks_after_waits_and_is_taken_as_what_it_really_is() {
        String reference = complaint("Ann Reeve");
        assertThat(office.asks(ReadTriage.class, ReadTriage::waiting)).isEqualTo(1);
        assertThatThrownBy(() -> decide(reference, accept("ombudsman"))).isInstanceOf(BadInput.class);
        assertThat(decide(reference, accept("enquiry"))).isEqualTo(reference);
        assertThat(file(reference).type()).isEqualTo("enquiry");
        assertThat(file(reference).respondBy()).isEqualTo(day("2023-05-22"));
        assertThat(row(reference).state()).isEqualTo("accepted");
        assertThat(row(reference).method()).as("as on the list").isEqualTo("Email");
        assertThat(office.asks(ReadTriage.class, ReadTriage::waiting)).isZero();
        assertThat(office.trail()).contains("complaints.representationTriaged " + reference);
    }

    @Test
    void a_refusal_has_a_reason_of_the_list_words_and_the_right_to_go_to_the_ombudsman_or_leaves_nothing() {
        String reference = complaint("Ann Reeve");
        assertThatThrownBy(() -> decide(reference, refuse("outOfTime", "Four years ago", false)))
                .isInstanceOf(RuleBroken.class).hasMessage("complaints.refusalNamesTheOmbudsman");
        assertThatThrownBy(() -> decide(reference, refuse("outOfTime", " ", true))).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> decide(reference, refuse("becauseWeSaySo", "No", true))).isInstanceOf(BadInput.class);
        assertThat(row(reference).state()).isEqualTo("waiting");
        assertThat(file(reference).status()).isEqualTo("received");
        decide(reference, refuse("outOfTime", "Four years ago", true));
        assertThat(row(reference).ombudsmanTold()).isTrue();
        assertThat(row(reference).decidedOn()).isEqualTo(day("2023-05-10"));
        assertThat(file(reference).outcome()).isEqualTo("rejected");
        assertThat(office.asks(ReadTriage.class, ReadTriage::refusals).values()).containsExactly(1L);
        assertThatThrownBy(() -> decide(reference, accept(null))).hasMessage("complaints.triageDecided");
    }

    @Test
    void a_signpost_ends_the_case_as_another_procedure_and_keeps_where_the_person_was_sent() {
        String reference = complaint("Ann Reeve");
        assertThatThrownBy(() -> decide(reference, signpost(null))).isInstanceOf(BadInput.class);
        decide(reference, signpost("The hospital's patient advice service"));
        assertThat(row(reference).signpost()).isEqualTo("The hospital's patient advice service");
        assertThat(file(reference).outcome()).isEqualTo("anotherProcedure");
    }

    @Test
    void a_provider_gets_a_day_before_the_councils_own_and_the_council_keeps_its_duty() {
        String reference = complaint("Ann Reeve");
        long provider = Long.parseLong(office.asks(SeePartners.class, SeePartners::providers).keySet().iterator().next());
        LocalDate ours = file(reference).respondBy();
        assertThatThrownBy(() -> decide(reference, pass(provider, ours.plusDays(1))))
                .hasMessage("complaints.providerDueTooLate");
        assertThatThrownBy(() -> decide(reference, pass(987_654, ours))).isInstanceOf(NotFound.class);
        assertThat(row(reference).state()).isEqualTo("waiting");
        decide(reference, pass(provider, ours));
        assertThat(office.asks(SeePartners.class, see -> see.of(reference)).handovers()).extracting("dueOn").containsExactly(ours);
        assertThat(row(reference).state()).isEqualTo("passedToProvider");
        assertThat(file(reference).status()).isEqualTo("received");
        assertThat(file(reference).respondBy()).isEqualTo(ours);
    }

    @Test
    void a_duplicate_brings_its_points_people_their_right_to_speak_and_flags_without_a_second_task() {
        String stays = complaint("Ann Reeve");
        String duplicate = received("complaint", "Bea Reeve", "Ann Reeve", "Rude letter");
        long speaker = parties(duplicate).get(0).id();
        office.does(JoinCase.class, join -> join.say(duplicate, speaker, new GivenFact("consent", "writtenConsent", null, "Ann Reeve", "form",
                day("2023-05-06"), null)));
        office.does(RaiseFlag.class, flag -> flag.raise(duplicate, "vulnerable", "Lives alone"));
        assertThat(decide(duplicate, merge(stays))).isEqualTo(stays);
        assertThat(file(stays).points()).extracting(CaseFile.Point::summary).containsExactly("Late visits", "Calls not returned", "Rude letter");
        assertThat(parties(stays)).filteredOn(party -> party.name().equals("Bea Reeve"))
                .extracting(PartyFile::mayBeAnswered).containsExactly(true);
        assertThat(office.asks(SeeFlags.class, see -> see.of(stays)).flags()).extracting("words").containsExactly("Lives alone");
        assertThat(office.count("complaints_task")).isEqualTo(1);
        assertThat(file(duplicate).outcome()).isEqualTo("merged");
        assertThat(related(stays)).containsExactly(duplicate);
        assertThat(related(duplicate)).containsExactly(stays);
        assertThatThrownBy(() -> decide(stays, merge(stays))).hasMessageStartingWith("complaints.mergedIntoItself");
        assertThatThrownBy(() -> decide(stays, merge(duplicate))).hasMessage("complaints.caseIsClosed");
    }

    @Test
    void what_may_be_the_same_is_found_by_its_person_while_it_runs_and_may_be_opened() {
        String first = complaint("Ann Reeve");
        long ann = parties(first).get(0).personId();
        String second = complaint("Ann Reeve", ann);
        String third = complaint("Ann Reeve", ann);
        complaint("Bo Hill");
        assertThat(same(second)).containsExactly(third, first);
        decide(first, signpost("The district council"));
        restrictedToTheManager(third);
        assertThat(same(second)).as("what has ended or may not be opened is not offered").isEmpty();
    }

    @Test
    void one_of_two_matters_goes_on_as_a_case_of_its_own_with_the_first_receipt_and_the_same_right_to_speak() {
        String reference = received("complaint", "Bea Reeve", "Ann Reeve", "Late visits", "Calls not returned");
        long speaker = parties(reference).get(0).id();
        office.does(JoinCase.class, join -> join.say(reference, speaker, new GivenFact("authority", "powerOfAttorney", null, "The court", "order",
                day("2023-05-06"), day("2023-08-31"))));
        assertThatThrownBy(() -> decide(reference, split(1, 2))).hasMessageStartingWith("complaints.onePointStays");
        assertThat(office.count("complaints_case")).as("nothing is left of what was refused").isEqualTo(1);
        String second = decide(reference, split(2));
        assertThat(file(second).points()).extracting(CaseFile.Point::summary).containsExactly("Calls not returned");
        assertThat(file(second).summary()).isEqualTo("Calls not returned");
        assertThat(file(second).receivedOn()).isEqualTo(day("2023-05-05"));
        assertThat(file(reference).points()).extracting(CaseFile.Point::number).containsExactly(1);
        assertThat(parties(second)).extracting(PartyFile::mayBeAnswered).containsExactly(true);
        office.on("2023-09-01");
        assertThat(parties(second)).extracting(PartyFile::mayBeAnswered).containsExactly(false);
    }

    @Test
    void what_was_sent_about_two_matters_lies_in_both_cases_and_each_has_its_own() {
        String reference = complaint("Ann Reeve");
        file(reference, "visits.txt", "Late on Monday");
        file(reference, "calls.txt", "Nobody answered");
        office.does(RemoveDocument.class, remove -> remove.remove(reference, 1, "Sent again"));
        file(reference, "visits again.txt", "Late on Tuesday");
        String second = decide(reference, split(2));
        assertThat(files(second)).containsExactlyInAnyOrder("calls.txt", "visits again.txt");
        assertThat(files(reference)).hasSize(3);
        assertThat(file(second).events()).extracting(CaseFile.Event::kind).contains("documentAdded");
        office.does(RemoveDocument.class, remove -> remove.remove(reference, 2, "Not about the visits"));
        assertThat(words(second, 1)).isEqualTo("Nobody answered");
        assertThat(words(second, 2)).isEqualTo("Late on Tuesday");
    }

    @Test
    void only_the_documents_that_were_chosen_go_along() {
        String reference = received("complaint", "Ann Reeve", null, "Late visits", "Calls not returned", "Rude letter");
        file(reference, "visits.txt", "Late on Monday");
        file(reference, "calls.txt", "Nobody answered");
        assertThatThrownBy(() -> decide(reference, splitWith(List.of(2, 3), 2))).isInstanceOf(BadInput.class)
                .hasMessage("complaints.noSuchDocument at documents");
        assertThat(office.count("complaints_case")).as("nothing is left of what was refused").isEqualTo(1);
        assertThat(files(decide(reference, splitWith(List.of(2), 2)))).containsExactly("calls.txt");
    }

    @Test
    void none_goes_along_when_none_was_chosen() {
        String reference = complaint("Ann Reeve");
        file(reference, "visits.txt", "Late on Monday");
        assertThat(files(decide(reference, splitWith(List.of(), 2)))).isEmpty();
    }

    @Test
    void documents_that_go_along_from_a_restricted_case_are_kept_from_whom_they_were_kept() {
        String reference = complaint("Ann Reeve");
        file(reference, "visits.txt", "Late on Monday");
        office.as("complaints.manager", Role.COMPLAINTS_MANAGER).does(RestrictCase.class, restrict -> restrict.restrict(reference, List.of()));
        String second = decide(reference, split(2));
        assertThat(files(second)).containsExactly("visits.txt");
        office.as("complaints.officer", Role.COMPLAINTS_OFFICER);
        assertThatThrownBy(() -> files(second)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> words(second, 1)).isInstanceOf(NotFound.class);
    }

    @Test
    void what_is_split_off_a_restricted_case_is_restricted_to_the_same_people_and_knows_whom_it_is_about() {
        String reference = complaint("Ann Reeve");
        office.as("complaints.manager", Role.COMPLAINTS_MANAGER).does(RestrictCase.class, restrict -> restrict.restrict(reference, List.of()));
        office.sql("INSERT INTO complaints_case_subject (case_id, account) SELECT id, 'investigator' FROM complaints_case");
        String second = decide(reference, split(2));
        assertThat(file(second).restricted()).isTrue();
        assertThat(file(second).people()).extracting(CaseFile.Person::account).containsExactly("complaints.manager");
        assertThatThrownBy(() -> office.does(AssignCase.class, assign -> assign.assign(second, "investigator", "investigator")))
                .isInstanceOf(RuleBroken.class);
        office.as("complaints.officer", Role.COMPLAINTS_OFFICER);
        assertThatThrownBy(() -> file(second)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_case_that_a_restricted_one_is_merged_into_is_restricted_too_and_to_nobody_else_who_may_not_know_it() {
        String open = complaint("Ann Reeve");
        String others = complaint("Ann Reeve");
        String restricted = complaint("Ann Reeve");
        String another = complaint("Ann Reeve");
        office.as("complaints.manager", Role.COMPLAINTS_MANAGER).does(RestrictCase.class, restrict -> restrict.restrict(restricted, List.of()));
        office.does(RestrictCase.class, restrict -> restrict.restrict(another, List.of()));
        office.does(RestrictCase.class, restrict -> restrict.restrict(others, List.of("another.officer")));
        assertThatThrownBy(() -> decide(restricted, merge(others))).hasMessage("complaints.mergedForOtherEyes");
        assertThat(file(others).points()).hasSize(2);
        assertThat(decide(restricted, merge(open))).isEqualTo(open);
        assertThat(file(open).restricted()).isTrue();
        assertThat(decide(another, merge(open))).isEqualTo(open);
    }

    @Test
    void another_case_is_not_named_to_whoever_may_not_know_of_it() {
        String stays = complaint("Ann Reeve");
        String duplicate = complaint("Ann Reeve");
        office.does(AssignCase.class, assign -> assign.assign(duplicate, "complaints.officer", "officer"));
        decide(duplicate, merge(stays));
        restrictedToTheManager(stays);
        assertThatThrownBy(() -> file(stays)).isInstanceOf(NotFound.class);
        assertThat(related(duplicate)).isEmpty();
        assertThat(row(duplicate).otherCase()).isNull();
        assertThat(office.asks(ReadTriage.class, read -> read.find(TableQuery.everything(10))).page()).extracting(TriageRow::otherCase).containsOnlyNulls();
        assertThat(file(duplicate).toString()).doesNotContain(stays);
        office.sql("UPDATE complaints_event SET recorded_by = 'complaints.manager'");
        assertThat(office.asks(SeeMyCases.class, see -> see.changes(50)).toString()).doesNotContain(stays);
        office.as("complaints.manager", Role.COMPLAINTS_MANAGER);
        assertThat(related(duplicate)).containsExactly(stays);
        assertThat(row(duplicate).otherCase()).isEqualTo(stays);
        assertThat(file(duplicate).closingReason()).isEqualTo(stays);
    }

    @Test
    void a_merge_cannot_be_aimed_at_a_case_that_one_may_not_open() {
        String hidden = complaint("Ann Reeve");
        String mine = complaint("Ann Reeve");
        restrictedToTheManager(hidden);
        assertThatThrownBy(() -> decide(mine, merge(hidden))).isInstanceOf(BadInput.class).hasMessage("complaints.noSuchCase at into");
        assertThatThrownBy(() -> decide(mine, merge("CMP-23-9999"))).isInstanceOf(BadInput.class).hasMessage("complaints.noSuchCase at into");
    }

    @Test
    void the_ombudsmans_case_about_a_restricted_complaint_is_as_guarded_and_names_it_to_nobody_else() {
        String complaint = complaint("Ann Reeve");
        String plain = office.asks(OpenOmbudsmanCase.class, open -> open.open(ombudsman("23 001 001", complaint)));
        restrictedToTheManager(complaint);
        assertThat(office.asks(ReadOmbudsmanCase.class, read -> read.open(plain)).complaint()).isNull();
        assertThat(office.asks(FindOmbudsmanCases.class, find -> find.find(TableQuery.everything(10))).page()).extracting("complaint").containsOnlyNulls();
        office.as("complaints.manager", Role.COMPLAINTS_MANAGER);
        assertThat(office.asks(ReadOmbudsmanCase.class, read -> read.open(plain)).complaint()).isEqualTo(complaint);
        String guarded = office.asks(OpenOmbudsmanCase.class, open -> open.open(ombudsman("23 001 002", complaint)));
        assertThat(file(guarded).restricted()).isTrue();
        office.as("complaints.officer", Role.COMPLAINTS_OFFICER);
        assertThatThrownBy(() -> file(guarded)).isInstanceOf(NotFound.class);
        GivenDecision given = new GivenDecision(day("2023-05-09"), "closedNoFurtherAction", "Nothing to look into", List.of(), false, null);
        String decided = office.asks(DecideOmbudsmanCase.class, desk -> desk.decide(plain, given));
        assertThat(decided).isEqualTo(plain);
        office.as("complaints.manager", Role.COMPLAINTS_MANAGER);
        assertThat(file(complaint).events()).extracting("kind").contains("ombudsmanDecided");
    }

    private static NewOmbudsmanCase ombudsman(String theirs, String complaint) {
        return new NewOmbudsmanCase(theirs, day("2023-05-09"), "initialEnquiry", null, complaint, null, "Asked for the file", null, null, null, null,
                null, "First questions", true, null);
    }
}
