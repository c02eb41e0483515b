package org.countyhall.complaints.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.complaints.domain.Fixtures.aCase;
import static org.countyhall.complaints.domain.Fixtures.day;
import static org.countyhall.complaints.domain.Fixtures.deskOn;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.countyhall.complaints.EmptyRegister;
import org.countyhall.complaints.api.ombudsman.OmbudsmanSummary;
import org.countyhall.complaints.api.ombudsman.OmbudsmanYear;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseEvent;
import org.countyhall.complaints.domain.CasePerson;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Extension;
import org.countyhall.complaints.domain.Part;
import org.countyhall.complaints.domain.Point;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.ombudsman.Considered;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanCase;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanCount;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanDecision;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanLetter;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanRegister.Awaited;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanRegister.Due;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanStage;
import org.countyhall.complaints.domain.ombudsman.Recommendation;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.money.Money;
import org.countyhall.core.table.TableQuery;
import org.countyhall.testkit.TestDatabase;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import jakarta.persistence.EntityManager;

/** The Ombudsman's cases on a real MariaDB, and the totals of the paper out of the live count of the demonstration's cases. */
class JpaOmbudsmanIT {

    private static final LocalDate TODAY = day("2023-11-23");
    private static final Viewer OFFICER = new Viewer("complaints.officer", true, false, Set.of());
    private static final Viewer INVESTIGATOR = new Viewer("investigator", false, false, Set.of());

    private static TestDatabase database;

    @BeforeAll
    static void start() {
        database = TestDatabase.with(Case.class, Point.class, CaseEvent.class, Extension.class, CasePerson.class, OmbudsmanCase.class,
                OmbudsmanLetter.class, Recommendation.class);
        EmptyRegister.in(database);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    /** In a transaction that leaves nothing behind. */
    private static <T> T andBack(Function<EntityManager, T> work) {
        try (EntityManager em = database.entityManager()) {
            em.getTransaction().begin();
            try {
                return work.apply(em);
            } finally {
                em.getTransaction().rollback();
            }
        }
    }

    private static JpaOmbudsmanRegister register(EntityManager em) {
        JpaReferenceData data = new JpaReferenceData();
        data.em = em;
        data.clock = Clock.systemUTC();
        JpaOmbudsmanRegister register = new JpaOmbudsmanRegister();
        register.em = em;
        register.data = data;
        return register;
    }

    private static JpaOmbudsmanCases cases(EntityManager em) {
        JpaOmbudsmanCases cases = new JpaOmbudsmanCases();
        cases.em = em;
        return cases;
    }

    /** The demonstration's rows, put in as the migration does. */
    private static void demo(EntityManager em) {
        em.createNativeQuery("DELETE FROM complaints_case WHERE type = 'OMBUDSMAN'").executeUpdate();
        em.unwrap(Session.class).doWork(connection -> run(connection, "/db/demo/complaints/V202611220602__complaints_demo_ombudsman.sql"));
    }

    static void run(Connection connection, String resource) throws SQLException {
        String script;
        try (InputStream file = JpaOmbudsmanIT.class.getResourceAsStream(resource)) {
            script = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(resource, unreadable);
        }
        String plain = script.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
        try (Statement statement = connection.createStatement()) {
            for (String sql : plain.split(";\n")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }

    private static JpaKnowledge knowledge(EntityManager em) {
        JpaKnowledge knowledge = new JpaKnowledge();
        knowledge.em = em;
        return knowledge;
    }

    private static OmbudsmanYear year(EntityManager em, String year) {
        JpaOmbudsmanRegister register = register(em);
        FinancialYear wanted = FinancialYear.parse(year);
        List<Considered> cases = register.considered(wanted.firstDay(), wanted.lastDay());
        return OmbudsmanCount.of(wanted, cases, register.data.codes(), TODAY,
                knowledge(em).among(OFFICER, cases.stream().map(Considered::reference)));
    }

    private static List<Integer> kinds(OmbudsmanYear year) {
        return year.byKind().stream().map(OmbudsmanYear.Count::number).toList();
    }

    @Test
    void decisions_and_receipts_of_three_years_are_those_of_the_paper() {
        andBack(em -> {
            demo(em);
            assertThat(kinds(year(em, "2022-23"))).containsExactly(14, 3, 25, 6);
            assertThat(kinds(year(em, "2021-22"))).containsExactly(22, 16, 14, 3);
            assertThat(kinds(year(em, "2020-21"))).containsExactly(20, 6, 14, 0);
            assertThat(List.of("2022-23", "2021-22", "2020-21").stream().map(one -> year(em, one).received().number())).containsExactly(67, 62, 45);
            assertThat(List.of("2022-23", "2021-22", "2020-21").stream().map(one -> year(em, one).decided().number())).containsExactly(48, 55, 40);
            return null;
        });
    }

    @Test
    void the_appendices_of_2022_23_come_out_and_every_figure_is_the_number_of_its_list() {
        andBack(em -> {
            demo(em);
            OmbudsmanYear counted = year(em, "2022-23");
            assertThat(counted.printed()).extracting(OmbudsmanYear.Count::label, OmbudsmanYear.Count::number).containsExactly(
                    org.assertj.core.groups.Tuple.tuple("Upheld: Maladministration and Injustice", 14),
                    org.assertj.core.groups.Tuple.tuple("Not upheld: No Maladministration", 3),
                    org.assertj.core.groups.Tuple.tuple("Closed after initial enquiries - no further action", 20),
                    org.assertj.core.groups.Tuple.tuple("Closed after initial enquiries - out of jurisdiction", 5),
                    org.assertj.core.groups.Tuple.tuple("Referred back for local resolution", 6));
            assertThat(counted.byDivision()).extracting(OmbudsmanYear.Division::total).containsExactly(2, 4, 4, 9, 6, 2, 2, 3, 10, 6);
            assertThat(counted.upheldByProblem()).extracting(OmbudsmanYear.Count::number).containsExactlyInAnyOrder(5, 6, 2, 1, 2);
            assertThat(counted.problems()).isEqualTo(16);
            assertThat(counted.recommended()).isEqualTo(52);
            assertThat(OmbudsmanYear.of(counted.recommendations(), "formalApology")).isEqualTo(13);
            assertThat(OmbudsmanYear.of(counted.recommendations(), "staffTraining")).isEqualTo(11);
            assertThat(counted.paid()).isEqualTo(Money.pounds("2950"));
            assertThat(counted.upholdPercent()).isEqualByComparingTo("82.4");
            counted.byDecision().forEach(count -> assertThat(count.cases()).hasSize(count.number()));
            assertThat(counted.received().cases()).hasSize(67).doesNotHaveDuplicates();
            return null;
        });
    }

    private static long listed(EntityManager em, Map<String, List<String>> chosen, String column) {
        FinancialYear year = FinancialYear.parse("2022-23");
        return register(em).find(new TableQuery("", chosen, Map.of(column, year.firstDay()), Map.of(column, year.lastDay()), Map.of(), "", false, 0, 25),
                OFFICER, TODAY).total();
    }

    @Test
    void each_figure_of_the_annual_letter_is_the_number_of_the_list_that_it_opens_to() {
        andBack(em -> {
            demo(em);
            OmbudsmanYear counted = year(em, "2022-23");
            assertThat(listed(em, Map.of(), "receivedOn")).isEqualTo(counted.received().number());
            assertThat(listed(em, Map.of(), "decidedOn")).isEqualTo(counted.decided().number());
            List<String> upheld = List.of("UPHELD_INJUSTICE", "UPHELD_NO_FURTHER_ACTION");
            assertThat(listed(em, Map.of("decision", upheld), "decidedOn")).isEqualTo(counted.upheld().number());
            assertThat(listed(em, Map.of("decision", upheld, "state", List.of("remediedBefore")), "decidedOn"))
                    .isEqualTo(counted.remediedBefore().number()).isPositive();
            List<Considered> cases = register(em).considered(day("2022-04-01"), day("2023-03-31"));
            assertThat(listed(em, Map.of(), "lastDue")).isEqualTo(cases.stream().map(one -> one.actions().stream().filter(action -> !action.refused())
                    .map(Considered.Action::dueOn).max(LocalDate::compareTo)).flatMap(java.util.Optional::stream)
                    .filter(last -> !last.isBefore(day("2022-04-01")) && !last.isAfter(day("2023-03-31"))).count()).isPositive();
            return null;
        });
    }

    @Test
    void the_sixteen_decisions_of_appendix_6_stand_with_their_references_and_days() {
        andBack(em -> {
            demo(em);
            OmbudsmanCase found = cases(em).findTheirs("21 011 094").orElseThrow();
            assertThat(found.decidedOn()).isEqualTo(day("2022-06-09"));
            assertThat(found.decision()).isEqualTo(OmbudsmanDecision.UPHELD_INJUSTICE);
            assertThat(found.recommendations()).extracting(Recommendation::amount).contains(Money.pounds("1600"));
            List<OmbudsmanSummary> sixteen = register(em).find(new TableQuery("", Map.of("topic", List.of("residentialCare")),
                    Map.of("decidedOn", day("2022-11-24")), Map.of("decidedOn", day("2022-11-24")), Map.of(), "", false, 0, 25), OFFICER, TODAY).page();
            assertThat(sixteen).extracting(OmbudsmanSummary::theirReference).containsExactly("22 010 870");
            return null;
        });
    }

    @Test
    void what_waits_is_listed_by_day_and_only_for_those_who_may_know() {
        andBack(em -> {
            Case received = aCase().ofType(CaseType.OMBUDSMAN).withoutPoints().receivedOn("2023-05-05").received("LGO-23-9001");
            received.assign("complaints.officer", Part.OFFICER, deskOn("2023-05-05"));
            em.persist(received);
            em.flush();
            OmbudsmanCase opened = OmbudsmanCase.open("LGO-23-9001", "23 009 001", OmbudsmanStage.INITIAL_ENQUIRY, "charging", null, day("2023-05-05"));
            opened.wrote(day("2023-05-05"), "First questions", true, null, deskOn("2023-05-05"));
            cases(em).add(opened);
            em.flush();
            em.clear();
            JpaOmbudsmanRegister register = register(em);
            assertThat(register.waiting(OFFICER, "complaints.officer", false, 50)).filteredOn(due -> due.reference().equals("LGO-23-9001"))
                    .extracting(Due::awaited, Due::dueOn).containsExactly(org.assertj.core.groups.Tuple.tuple(Awaited.REPLY, day("2023-06-02")));
            assertThat(register.waiting(INVESTIGATOR, "investigator", true, 50)).extracting(Due::reference).doesNotContain("LGO-23-9001");
            TableQuery late = TableQuery.everything(25).filteredBy("state", "late");
            assertThat(register.find(late, OFFICER, day("2023-06-02")).page()).extracting(OmbudsmanSummary::reference).doesNotContain("LGO-23-9001");
            assertThat(register.find(late, OFFICER, day("2023-06-03")).page()).extracting(OmbudsmanSummary::reference).contains("LGO-23-9001");
            assertThat(register.find(TableQuery.everything(500), INVESTIGATOR, TODAY).total()).isZero();
            assertThat(cases(em).find("LGO-23-9001").orElseThrow().replyBy()).isEqualTo(day("2023-06-02"));
            return null;
        });
    }
}
