package org.countyhall.complaints.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.complaints.domain.Fixtures.aCase;
import static org.countyhall.complaints.domain.Fixtures.day;
import static org.countyhall.complaints.domain.Fixtures.deskOn;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.countyhall.complaints.EmptyRegister;
import org.countyhall.complaints.api.CaseSummary;
import org.countyhall.complaints.api.people.PersonMatch;
import org.countyhall.complaints.api.remedies.PaymentSums;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseEvent;
import org.countyhall.complaints.domain.CasePerson;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Extension;
import org.countyhall.complaints.domain.Fixtures;
import org.countyhall.complaints.domain.Point;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.partners.Chase;
import org.countyhall.complaints.domain.partners.Handover;
import org.countyhall.complaints.domain.partners.JointBody;
import org.countyhall.complaints.domain.partners.JointComplaint;
import org.countyhall.complaints.domain.partners.Provider;
import org.countyhall.complaints.domain.people.Basis;
import org.countyhall.complaints.domain.people.CaseParty;
import org.countyhall.complaints.domain.people.FactKind;
import org.countyhall.complaints.domain.people.PartyFact;
import org.countyhall.complaints.domain.people.PartyPart;
import org.countyhall.complaints.domain.people.Person;
import org.countyhall.complaints.domain.people.PersonDetails;
import org.countyhall.complaints.domain.remedies.Agreement;
import org.countyhall.complaints.domain.remedies.Closing;
import org.countyhall.complaints.domain.remedies.Loss;
import org.countyhall.complaints.domain.remedies.PaymentKind;
import org.countyhall.complaints.domain.remedies.Remedy;
import org.countyhall.complaints.domain.remedies.RemedyKind;
import org.countyhall.complaints.domain.tasks.Task;
import org.countyhall.complaints.domain.tasks.TaskKind;
import org.countyhall.complaints.domain.triage.Triage;
import org.countyhall.complaints.domain.triage.Triages;
import org.countyhall.core.table.TableQuery;
import org.countyhall.testkit.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.persistence.EntityManager;

/** People, their parts, triage, tasks, hand-overs and remedies on a real MariaDB: found as they should be, known to whom they may be. */
class JpaPeopleIT {

    private static final Desk DESK = deskOn("2023-06-02");
    private static final Viewer OFFICER = new Viewer("complaints.officer", true, false, Set.of());
    private static final Viewer MANAGER = new Viewer("complaints.manager", true, false, Set.of());

    private static TestDatabase database;

    @BeforeAll
    static void start() {
        database = TestDatabase.with(Case.class, Point.class, CaseEvent.class, Extension.class, CasePerson.class, Person.class, CaseParty.class,
                PartyFact.class, Triage.class, Task.class, Provider.class, Handover.class, Chase.class, JointComplaint.class, JointBody.class,
                Remedy.class, Closing.class);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void empty() {
        EmptyRegister.in(database);
    }

    private static JpaPeople people(EntityManager em) {
        JpaPeople people = new JpaPeople();
        people.em = em;
        people.caseload = new JpaCaseload();
        people.caseload.em = em;
        people.caseload.data = data(em);
        return people;
    }

    private static JpaReferenceData data(EntityManager em) {
        JpaReferenceData data = new JpaReferenceData();
        data.em = em;
        data.clock = Clock.systemUTC();
        return data;
    }

    private static JpaTriages triages(EntityManager em) {
        JpaTriages triages = new JpaTriages();
        triages.em = em;
        triages.data = data(em);
        return triages;
    }

    private static long person(String name, String former) {
        Person met = Person.met(new PersonDetails(name, null, day("1950-01-02"), null, null, null, null, null, null), DESK);
        if (former != null) {
            met.wasCalled(former, DESK);
        }
        database.transaction(em -> em.persist(met));
        return met.id();
    }

    private static Case stored(String reference, Fixtures.CaseBuilder builder) {
        Case received = builder.received(reference);
        database.transaction(em -> em.persist(received));
        return received;
    }

    private static void joins(long person, String reference, PartyPart part) {
        database.transaction(em -> em.persist(CaseParty.joining(find(em, reference), em.find(Person.class, person), part, null, DESK)));
    }

    private static Case find(EntityManager em, String reference) {
        return em.createQuery("select c from ComplaintsCase c where c.reference = :r", Case.class).setParameter("r", reference).getSingleResult();
    }

    private static List<PersonMatch> like(String words, Viewer viewer) {
        return database.inTransaction(em -> people(em).like(words, viewer, 10));
    }

    @Test
    void somebody_is_found_by_the_beginning_of_names_by_sound_and_by_a_former_name() {
        person("Catherine Smyth", "Catherine O'Hara");
        person("Colin Smart", null);
        assertThat(like("cath smy", OFFICER)).extracting(PersonMatch::name, PersonMatch::how).containsExactly(org.assertj.core.groups.Tuple.tuple("Catherine Smyth", "name"));
        assertThat(like("kathryn smith", OFFICER)).extracting(PersonMatch::how).containsExactly("sound");
        assertThat(like("ohara", OFFICER)).extracting(PersonMatch::how).containsExactly("formerName");
        assertThat(like("sm 1950", OFFICER)).hasSize(2);
        assertThat(like("sm 1951", OFFICER)).isEmpty();
        assertThat(like("catherine jones", OFFICER)).isEmpty();
    }

    @Test
    void whoever_may_open_none_of_the_cases_does_not_learn_of_the_person() {
        long ann = person("Ann Reeve", null);
        stored("CMP-23-0001", aCase());
        database.transaction(em -> find(em, "CMP-23-0001").restrictTo(List.of("complaints.manager"), DESK));
        joins(ann, "CMP-23-0001", PartyPart.COMPLAINANT);
        assertThat(like("reeve", OFFICER)).isEmpty();
        assertThat(like("reeve", MANAGER)).extracting(PersonMatch::lastCase).containsExactly("CMP-23-0001");
        assertThat(database.<Boolean>inTransaction(em -> people(em).mayKnow(ann, OFFICER))).isFalse();
        stored("CMP-23-0002", aCase());
        joins(ann, "CMP-23-0002", PartyPart.COMPLAINANT);
        assertThat(like("reeve", OFFICER)).extracting(PersonMatch::cases).containsExactly(1);
        assertThat(like("reeve", MANAGER)).extracting(PersonMatch::cases).containsExactly(2);
        List<CaseSummary> cases = database.inTransaction(em -> people(em).casesOf(ann, OFFICER, day("2023-06-02"), 10));
        assertThat(cases).hasSize(1);
        assertThat(database.inTransaction(em -> people(em).list(TableQuery.everything(10), OFFICER)).total()).isEqualTo(1);
    }

    @Test
    void of_somebody_with_many_cases_one_row_is_read_that_counts_each_once_and_has_the_newest() {
        long ann = person("Ann Reeve", null);
        for (int i = 1; i <= 30; i++) {
            stored("CMP-23-%04d".formatted(i), aCase().receivedOn("2023-05-%02d".formatted(31 - i)));
            joins(ann, "CMP-23-%04d".formatted(i), PartyPart.COMPLAINANT);
        }
        joins(ann, "CMP-23-0001", PartyPart.AFFECTED);
        database.transaction(em -> {
            long before = rowsSent(em);
            assertThat(people(em).like("reeve", OFFICER, 10)).extracting(PersonMatch::cases, PersonMatch::lastCase, PersonMatch::lastCaseOn)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(30, "CMP-23-0001", day("2023-05-30")));
            assertThat(rowsSent(em) - before).isLessThan(10);
        });
    }

    private static long rowsSent(EntityManager em) {
        return Long.parseLong((String) ((Object[]) em.createNativeQuery("SHOW SESSION STATUS LIKE 'Rows_sent'").getSingleResult())[1]);
    }

    @Test
    void a_merged_record_leads_to_the_one_that_stays_and_is_found_by_both_names() {
        long stays = person("Ann Reeve", null);
        long goes = person("Ann O'Brien", null);
        database.transaction(em -> em.find(Person.class, stays).absorb(em.find(Person.class, goes), DESK));
        assertThat(database.inTransaction(em -> people(em).find(goes)).orElseThrow().id()).isEqualTo(stays);
        assertThat(like("obrien", OFFICER)).extracting(PersonMatch::name).containsExactly("Ann Reeve");
    }

    @Test
    void facts_of_a_representative_are_kept_in_their_order() {
        long bea = person("Bea Reeve", null);
        stored("CMP-23-0001", aCase());
        joins(bea, "CMP-23-0001", PartyPart.REPRESENTATIVE);
        JpaParties parties = new JpaParties();
        database.transaction(em -> {
            parties.em = em;
            parties.of(find(em, "CMP-23-0001")).get(0).say(new PartyFact.Said(FactKind.CONSENT, Basis.WRITTEN_CONSENT, null, "Ann", "form", day("2023-05-10"),
                    null), DESK);
        });
        database.transaction(em -> {
            parties.em = em;
            CaseParty read = parties.of(find(em, "CMP-23-0001")).get(0);
            assertThat(read.mayBeAnswered(day("2023-05-09"))).isFalse();
            assertThat(read.mayBeAnswered(day("2023-05-10"))).isTrue();
        });
    }

    @Test
    void what_was_said_of_two_records_that_are_one_person_stands_in_the_part_that_stays() {
        long stays = person("Bea Reeve", null);
        long goes = person("Beatrice Reeve", null);
        stored("CMP-23-0001", aCase());
        joins(stays, "CMP-23-0001", PartyPart.REPRESENTATIVE);
        joins(goes, "CMP-23-0001", PartyPart.REPRESENTATIVE);
        JpaParties parties = new JpaParties();
        PartyFact.Said consent = new PartyFact.Said(FactKind.CONSENT, Basis.WRITTEN_CONSENT, null, "Ann", "form", day("2023-05-10"), null);
        database.transaction(em -> {
            parties.em = em;
            parties.of(em.find(Person.class, goes)).get(0).say(consent, DESK);
        });
        database.transaction(em -> {
            parties.em = em;
            CaseParty twin = parties.of(em.find(Person.class, goes)).get(0);
            parties.of(em.find(Person.class, stays)).get(0).takeOver(twin);
            parties.remove(twin);
        });
        database.transaction(em -> {
            parties.em = em;
            assertThat(parties.of(find(em, "CMP-23-0001"))).singleElement().satisfies(party -> {
                assertThat(party.person().id()).isEqualTo(stays);
                assertThat(party.facts()).extracting(PartyFact::said).containsExactly(consent);
            });
        });
    }

    @Test
    void what_waits_does_so_only_for_those_who_may_know() {
        stored("CMP-23-0001", aCase());
        database.transaction(em -> {
            triages(em).add(Triage.waiting(find(em, "CMP-23-0001"), DESK));
        });
        assertThat(database.<Long>inTransaction(em -> triages(em).waiting(OFFICER))).isEqualTo(1);
        database.transaction(em -> triages(em).of(find(em, "CMP-23-0001")).orElseThrow().refuse("outOfTime", "Four years ago", "nobody", true, DESK));
        List<Triages.Counted> refusals = database.inTransaction(em -> triages(em).refusals(day("2023-06-02"), day("2023-06-02"), OFFICER));
        assertThat(refusals).containsExactly(new Triages.Counted("outOfTime", 1));
        TableQuery refused = new TableQuery("", Map.of("state", List.of("REFUSED")), Map.of(), Map.of(), Map.of(), "", false, 0, 10);
        assertThat(database.inTransaction(em -> triages(em).find(refused, OFFICER)).page()).extracting("reference").containsExactly("CMP-23-0001");
        assertThat(database.inTransaction(em -> triages(em).find(refused, new Viewer("investigator", false, false, Set.of()))).page()).isEmpty();
    }

    @Test
    void a_point_that_went_to_another_case_is_gone_from_this_one() {
        stored("CMP-23-0001", aCase().withPoint("Late visits").withPoint("Calls not returned"));
        database.transaction(em -> find(em, "CMP-23-0001").giveUp(List.of(1), "CMP-23-0002", DESK));
        database.transaction(em -> assertThat(find(em, "CMP-23-0001").points()).extracting(Point::number).containsExactly(2));
    }

    @Test
    void payments_are_summed_by_kind_and_remedies_found_by_state() {
        stored("CMP-23-0001", aCase());
        JpaRemedies remedies = new JpaRemedies();
        database.transaction(em -> {
            Remedy paid = Remedy.agreed(find(em, "CMP-23-0001"), new Agreement(null, RemedyKind.PAYMENT, null, "Refund", "ann", null, day("2023-05-20"),
                    PaymentKind.CHARGE_ADJUSTMENT, Loss.QUANTIFIABLE, null, new BigDecimal("412.50")), List.of(), DESK);
            paid.approve(day("2023-06-01"), Fixtures.deskOf("complaints.manager", "2023-06-02"));
            paid.done(day("2023-06-02"), "bank run", "X1", DESK);
            em.persist(paid);
            em.persist(Remedy.agreed(find(em, "CMP-23-0001"), new Agreement(1, RemedyKind.APOLOGY, "formalApology", "Letter", "ann", day("2023-06-01"),
                    day("2023-05-20"), null, null, null, null), List.of(paid), DESK));
        });
        database.transaction(em -> {
            remedies.em = em;
            remedies.data = data(em);
            PaymentSums sums = remedies.paid(day("2023-06-02"), day("2023-06-02"));
            assertThat(sums.chargeAdjustments()).isEqualByComparingTo("412.50");
            assertThat(sums.total()).isEqualByComparingTo("412.50");
            assertThat(remedies.paid(day("2023-06-03"), day("2023-06-04")).total()).isZero();
            assertThat(remedies.find(TableQuery.everything(10).filteredBy("state", "overdue"), OFFICER, day("2023-06-02")).page()).extracting("number").containsExactly(2);
            assertThat(remedies.find(TableQuery.everything(10).filteredBy("state", "overdue"), OFFICER, day("2023-06-01")).page()).isEmpty();
            assertThat(remedies.openOf("ann", OFFICER, day("2023-06-02"), 10)).extracting("action").containsExactly("Formal apology");
        });
    }

    @Test
    void a_task_is_on_the_desk_of_its_person_until_it_is_done() {
        stored("CMP-23-0001", aCase());
        JpaTasks tasks = new JpaTasks();
        database.transaction(em -> em.persist(Task.raised(find(em, "CMP-23-0001"), TaskKind.SAFEGUARDING, "Tell the team", "complaints.officer",
                day("2023-06-02"), DESK)));
        database.transaction(em -> {
            tasks.em = em;
            assertThat(tasks.openFor("complaints.officer", OFFICER, 10)).extracting("title").containsExactly("Tell the team");
            tasks.of(find(em, "CMP-23-0001")).get(0).done(day("2023-06-02"), null, DESK);
        });
        database.transaction(em -> {
            tasks.em = em;
            assertThat(tasks.openFor("complaints.officer", OFFICER, 10)).isEmpty();
        });
    }
}
