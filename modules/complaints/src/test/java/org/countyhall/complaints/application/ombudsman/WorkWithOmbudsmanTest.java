package org.countyhall.complaints.application.ombudsman;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.aCase;
import static org.countyhall.complaints.domain.Fixtures.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.countyhall.complaints.api.NewCase;
import org.countyhall.complaints.api.ombudsman.GivenDecision;
import org.countyhall.complaints.api.ombudsman.GivenLetter;
import org.countyhall.complaints.api.ombudsman.GivenRecommendation;
import org.countyhall.complaints.api.ombudsman.NewOmbudsmanCase;
import org.countyhall.complaints.api.ombudsman.OmbudsmanFile;
import org.countyhall.complaints.api.ombudsman.OmbudsmanSummary;
import org.countyhall.complaints.application.Office;
import org.countyhall.complaints.application.ReceiveCase;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseEvent;
import org.countyhall.complaints.domain.CaseStatus;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.Fixtures;
import org.countyhall.complaints.domain.Outcome;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.codes.Code;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.complaints.domain.codes.Codes;
import org.countyhall.complaints.domain.deadlines.Limits;
import org.countyhall.complaints.domain.ombudsman.Considered;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanCase;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanCases;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanRegister;
import org.countyhall.core.BadInput;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Role;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.junit.jupiter.api.Test;

/** What officers do with the Ombudsman's cases: the case's clock follows the letters, the decision ends it, a premature one comes back. */
class WorkWithOmbudsmanTest {

    private static final Codes CODES = new Codes(List.of(
            new Code(CodeList.METHOD, "email", "Email", Set.of()), new Code(CodeList.OMBUDSMAN_TOPIC, "charging", "Charging", Set.of()),
            new Code(CodeList.CATEGORY, "qualityOfService", "Quality of service", Set.of()),
            new Code(CodeList.CORRECTIVE_ACTION, "formalApology", "Formal apology", Set.of())));

    private final Office office = Office.on("2023-06-20");
    private final List<OmbudsmanCase> known = new ArrayList<>();
    private final ReferenceData data = new ReferenceData() {
        @Override
        public Limits limits() {
            return Fixtures.LIMITS;
        }

        @Override
        public Codes codes() {
            return CODES;
        }
    };

    private OmbudsmanDesk table(Office at) {
        OmbudsmanDesk table = new OmbudsmanDesk();
        table.cabinet = at.cabinet();
        table.desks = at.desks();
        table.register = at.cases;
        table.ombudsman = new OmbudsmanCases() {
            @Override
            public void add(OmbudsmanCase opened) {
                known.add(opened);
            }

            @Override
            public Optional<OmbudsmanCase> find(String reference) {
                return known.stream().filter(one -> one.caseReference().equals(reference)).findFirst();
            }

            @Override
            public Optional<OmbudsmanCase> findTheirs(String reference) {
                return known.stream().filter(one -> one.theirReference().equals(reference)).findFirst();
            }

            @Override
            public List<OmbudsmanCase> about(String complaint) {
                return known.stream().filter(one -> complaint.equals(one.complaintReference())).toList();
            }
        };
        return table;
    }

    private ReceiveCase receive() {
        return new ReceiveCase() {
            @Override
            public String receive(NewCase given) {
                CaseType type = given.type().equals("ombudsman") ? CaseType.OMBUDSMAN : CaseType.COMPLAINT;
                String reference = type.prefix() + "-23-%04d".formatted(office.cabinet.size() + 1);
                office.cases.add(aCase().ofType(type).receivedOn(given.receivedOn().toString()).by(given.complainant().name()).received(reference));
                return reference;
            }
        };
    }

    private String open(String received, String stage, String complaint, String letter, String replyBy) {
        OpenOmbudsmanCase open = new OpenOmbudsmanCase();
        open.table = table(office);
        open.receive = receive();
        open.data = data;
        open.audit = office.audit;
        return open.open(new NewOmbudsmanCase("23001234", day(received), stage, "Charging", complaint, null, "Bills were wrong", null, null, null,
                null, "Investigator A", letter, true, replyBy == null ? null : day(replyBy)));
    }

    private RecordOmbudsmanLetter letters() {
        RecordOmbudsmanLetter letters = new RecordOmbudsmanLetter();
        letters.table = table(office);
        letters.audit = office.audit;
        return letters;
    }

    private DecideOmbudsmanCase decide() {
        DecideOmbudsmanCase decide = new DecideOmbudsmanCase();
        decide.table = table(office);
        decide.receive = receive();
        decide.data = data;
        decide.audit = office.audit;
        return decide;
    }

    private static GivenLetter letter(String on, String stage, String replyBy, Integer answers) {
        return new GivenLetter(day(on), "Questions", stage, null, true, replyBy == null ? null : day(replyBy), answers);
    }

    private static GivenDecision decision(String on, String decision) {
        return new GivenDecision(day(on), decision, "Published", List.of("Quality of service"), false, null);
    }

    private Case file(String reference) {
        return office.cabinet.get(reference);
    }

    @Test
    void a_case_opened_from_a_complaint_is_linked_on_both_sides() {
        office.cases.add(aCase().received("CMP-23-0440"));
        String reference = open("2023-05-10", "initialEnquiry", "CMP-23-0440", "First questions", "2023-05-24");
        assertThat(known.get(0).theirReference()).isEqualTo("23 001 234");
        assertThat(known.get(0).complaintReference()).isEqualTo("CMP-23-0440");
        assertThat(file(reference).complainant().name()).isEqualTo("Ann O'Brien");
        assertThat(file(reference).schedule().nextDue()).isEqualTo(day("2023-05-24"));
        assertThat(file("CMP-23-0440").events()).extracting(CaseEvent::kind).contains(EventKind.WENT_TO_OMBUDSMAN);
        assertThat(office.trail).contains("complaints.ombudsmanCaseOpened " + reference);
        assertThatThrownBy(() -> open("2023-05-10", "initialEnquiry", null, null, null)).isInstanceOfSatisfying(BadInput.class,
                bad -> assertThat(bad.field()).isEqualTo("theirReference"));
    }

    @Test
    void what_is_kept_from_somebody_in_a_complaint_is_kept_at_the_ombudsman_and_on_the_way_back() {
        Case complaint = aCase().received("CMP-23-0440");
        complaint.isAbout(Set.of("investigator"), office.desks().mine());
        complaint.restrictTo(List.of("complaints.officer"), office.desks().mine());
        complaint.close(day("2023-06-19"), Outcome.WITHDRAWN, null, office.desks().mine());
        office.cases.add(complaint);
        String reference = open("2023-05-10", "prematureCheck", "CMP-23-0440", null, null);
        assertThat(file(reference).isRestricted()).isTrue();
        assertThat(file(reference).accounts()).containsExactly("complaints.officer");
        assertThat(file(reference).subjects()).containsExactly("investigator");
        String back = decide().decide(reference, decision("2023-06-20", "premature"));
        assertThat(back).isNotEqualTo(reference);
        assertThat(file(back).isRestricted()).isTrue();
        assertThat(file(back).subjects()).containsExactly("investigator");
    }

    @Test
    void the_next_round_knows_nothing_of_how_the_one_before_ended() {
        String reference = open("2023-05-10", "initialEnquiry", null, "First questions", null);
        file(reference).close(day("2023-05-12"), Outcome.SUSPENDED, "Asked to wait", office.desks().mine());
        letters().received(reference, letter("2023-06-10", null, "2023-06-17", null));
        assertThat(file(reference).status()).isEqualTo(CaseStatus.RECEIVED);
        assertThat(file(reference).outcome()).isNull();
        assertThat(file(reference).closingReason()).isNull();
        assertThat(file(reference).closedOn()).isNull();
    }

    @Test
    void the_complaint_is_named_only_to_whoever_may_know_of_it() {
        office.cases.add(aCase().received("CMP-23-0440"));
        String reference = open("2023-05-10", "initialEnquiry", "CMP-23-0440", null, null);
        ReadOmbudsmanCase read = new ReadOmbudsmanCase();
        read.table = table(office);
        read.data = data;
        read.knowledge = (viewer, references) -> Set.of();
        assertThat(read.beside(reference)).get().extracting(OmbudsmanFile::complaint).isNull();
        read.knowledge = (viewer, references) -> references;
        assertThat(read.beside(reference)).get().extracting(OmbudsmanFile::complaint).isEqualTo("CMP-23-0440");
        OmbudsmanSummary row = new OmbudsmanSummary(reference, "23 001 234", "CMP-23-0440", day("2023-05-10"), "initialEnquiry", null, null, null,
                null, null, null, 0, 0, null, false);
        FindOmbudsmanCases find = new FindOmbudsmanCases();
        find.desks = office.desks();
        find.data = data;
        find.register = new OneRow(row);
        find.knowledge = (viewer, references) -> Set.of();
        assertThat(find.find(TableQuery.everything(10)).page()).containsExactly(row.withoutComplaint());
        find.knowledge = (viewer, references) -> references;
        assertThat(find.find(TableQuery.everything(10)).page()).containsExactly(row);
    }

    /** A list of one case. */
    private record OneRow(OmbudsmanSummary row) implements OmbudsmanRegister {

        @Override
        public Rows<OmbudsmanSummary> find(TableQuery query, Viewer viewer, LocalDate today) {
            return Rows.all(List.of(row));
        }

        @Override
        public List<Due> waiting(Viewer viewer, String account, boolean oversees, int atMost) {
            return List.of();
        }

        @Override
        public List<Considered> considered(LocalDate from, LocalDate to) {
            return List.of();
        }
    }

    @Test
    void the_clock_follows_the_letters_and_a_second_round_begins_with_the_next() {
        String reference = open("2023-05-10", "initialEnquiry", null, "First questions", null);
        assertThat(file(reference).schedule().nextDue()).isEqualTo(day("2023-06-07"));
        letters().sent(reference, letter("2023-06-01", null, null, 1));
        assertThat(file(reference).status()).isEqualTo(CaseStatus.RESPONDED);
        assertThat(file(reference).progress().inTime()).isTrue();
        assertThat(file(reference).schedule().nextDue()).isNull();
        letters().received(reference, letter("2023-06-10", "investigation", "2023-06-17", null));
        assertThat(file(reference).status()).isEqualTo(CaseStatus.RECEIVED);
        assertThat(file(reference).schedule().nextDue()).isEqualTo(day("2023-06-17"));
        letters().sent(reference, letter("2023-06-19", null, null, 3));
        assertThat(file(reference).progress().inTime()).as("two days after the day in the letter").isFalse();
        assertThatThrownBy(() -> letters().received(reference, letter("2023-06-20", "initialEnquiry", null, null)))
                .hasMessage("complaints.ombudsmanStageBack");
    }

    @Test
    void a_draft_waits_for_comments_until_they_are_sent() {
        String reference = open("2023-05-01", "investigation", null, null, null);
        RecordDraftDecision drafts = new RecordDraftDecision();
        drafts.table = table(office);
        drafts.audit = office.audit;
        drafts.drafted(reference, day("2023-06-01"), "upheldInjustice", "Means to find fault", day("2023-06-15"));
        assertThat(file(reference).schedule().nextDue()).isEqualTo(day("2023-06-15"));
        drafts.commented(reference, day("2023-06-14"), "The dates are wrong");
        assertThat(file(reference).schedule().nextDue()).isNull();
        assertThat(known.get(0).draft().comments()).isEqualTo("The dates are wrong");
        decide().decide(reference, decision("2023-06-19", "upheldInjustice"));
        assertThatThrownBy(() -> drafts.commented(reference, day("2023-06-20"), "More")).hasMessage("complaints.ombudsmanDecided");
    }

    @Test
    void a_decision_ends_the_case_with_or_without_an_answer() {
        String answered = open("2023-05-10", "investigation", null, "Questions", null);
        letters().sent(answered, letter("2023-06-01", null, null, 1));
        assertThat(decide().decide(answered, decision("2023-06-19", "notUpheld"))).isEqualTo(answered);
        assertThat(file(answered).outcome()).isEqualTo(Outcome.ANSWERED);
        known.clear();
        String unanswered = open("2023-05-10", "initialEnquiry", null, "Questions", null);
        decide().decide(unanswered, decision("2023-05-12", "closedNoFurtherAction"));
        assertThat(file(unanswered).outcome()).isEqualTo(Outcome.DECIDED_BY_OMBUDSMAN);
        assertThat(file(unanswered).closedOn()).isEqualTo(day("2023-05-12"));
        assertThat(known.get(0).problems()).as("only fault has problem categories").isEmpty();
        assertThatThrownBy(() -> decide().decide(unanswered, decision("2023-05-13", "withdrawn"))).hasMessage("complaints.ombudsmanDecided");
    }

    @Test
    void a_premature_one_comes_back_as_a_new_complaint_unless_one_is_running() {
        office.cases.add(aCase().received("CMP-23-0440"));
        String running = open("2023-05-10", "prematureCheck", "CMP-23-0440", null, null);
        assertThat(decide().decide(running, decision("2023-05-12", "premature"))).isEqualTo(running);
        assertThat(known.get(0).returnedReference()).isNull();
        known.clear();
        String alone = open("2023-05-10", "prematureCheck", null, null, null);
        assertThatThrownBy(() -> decide().decide(alone, decision("2023-05-12", "premature"))).as("nobody is named").isInstanceOfSatisfying(
                BadInput.class, bad -> assertThat(bad.field()).isEqualTo("name"));
        known.clear();
        String named = open("2023-05-10", "prematureCheck", null, null, null);
        String back = decide().decide(named, new GivenDecision(day("2023-05-12"), "premature", null, null, false, "Ann O'Brien"));
        assertThat(file(back).type()).isEqualTo(CaseType.COMPLAINT);
        assertThat(file(back).receivedOn()).isEqualTo(day("2023-05-12"));
        assertThat(known.get(0).returnedReference()).isEqualTo(back);
        assertThat(file(named).events()).extracting(CaseEvent::kind).contains(EventKind.CAME_BACK);
    }

    @Test
    void recommendations_are_accepted_done_with_evidence_and_late_after_their_day() {
        String reference = open("2023-05-01", "investigation", null, null, null);
        FollowRecommendation follow = new FollowRecommendation();
        follow.table = table(office);
        follow.data = data;
        follow.audit = office.audit;
        GivenRecommendation apology = new GivenRecommendation("Formal apology", "Apologise", new BigDecimal("150.00"), day("2023-06-10"));
        assertThatThrownBy(() -> follow.recommended(reference, apology)).hasMessage("complaints.recommendationWithoutFault");
        decide().decide(reference, decision("2023-06-01", "upheldInjustice"));
        follow.recommended(reference, apology);
        follow.recommended(reference, new GivenRecommendation("formalApology", "Apologise again", null, day("2023-06-20")));
        assertThatThrownBy(() -> follow.recommended(reference, new GivenRecommendation("formalApology", "x", new BigDecimal("1.005"),
                day("2023-06-20")))).isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.field()).isEqualTo("amount"));
        follow.answered(reference, 1, true, day("2023-06-02"), null);
        assertThatThrownBy(() -> follow.answered(reference, 2, false, day("2023-06-02"), " ")).hasMessageContaining("core.required at why");
        follow.complied(reference, 1, day("2023-06-11"), "Copy of the letter");
        assertThat(known.get(0).recommendations().get(0).isLate(day("2023-06-20"))).as("a day after it was due").isTrue();
        assertThat(known.get(0).recommendations().get(1).isLate(day("2023-06-20"))).as("due today").isFalse();
        assertThatThrownBy(() -> follow.complied(reference, 1, day("2023-06-12"), "Again")).hasMessage("complaints.recommendationSettled");
        follow.answered(reference, 2, false, day("2023-06-02"), "Done already");
        assertThat(known.get(0).recommendations().get(1).isLate(day("2023-07-20"))).as("not accepted, so never late").isFalse();
    }

    @Test
    void whoever_may_not_know_of_the_case_finds_none() {
        String reference = open("2023-05-10", "initialEnquiry", null, null, null);
        RecordOmbudsmanLetter elsewhere = new RecordOmbudsmanLetter();
        elsewhere.table = table(office.with("investigator", Role.INVESTIGATOR));
        elsewhere.audit = office.audit;
        assertThatThrownBy(() -> elsewhere.received(reference, letter("2023-05-11", null, null, null))).isInstanceOf(NotFound.class);
    }
}
