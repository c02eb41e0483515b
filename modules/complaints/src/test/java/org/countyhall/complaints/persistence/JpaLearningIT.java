package org.countyhall.complaints.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.complaints.domain.Fixtures.aCase;
import static org.countyhall.complaints.domain.Fixtures.day;
import static org.countyhall.complaints.domain.Fixtures.deskOn;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.countyhall.complaints.api.learning.LessonSummary;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseEvent;
import org.countyhall.complaints.domain.CasePerson;
import org.countyhall.complaints.domain.Extension;
import org.countyhall.complaints.domain.Point;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.learning.LearningRegister.Due;
import org.countyhall.complaints.domain.learning.LearningSettings;
import org.countyhall.complaints.domain.learning.Lesson;
import org.countyhall.complaints.domain.learning.LessonAction;
import org.countyhall.complaints.domain.learning.Pair;
import org.countyhall.complaints.domain.learning.Rates;
import org.countyhall.core.table.TableQuery;
import org.countyhall.testkit.TestDatabase;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import jakarta.persistence.EntityManager;

/** Lessons on a real MariaDB: where each stands, what waits, and complaints counted month by month around an action. */
class JpaLearningIT {

    private static final LearningSettings SETTINGS = new LearningSettings(6, 5);
    private static final Viewer OFFICER = new Viewer("complaints.officer", true, false, Set.of());

    private static TestDatabase database;

    @BeforeAll
    static void start() {
        database = TestDatabase.with(Case.class, Point.class, CaseEvent.class, Extension.class, CasePerson.class, Lesson.class,
                LessonAction.class, Pair.class);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    /** In a transaction that leaves nothing behind. */
    private static void andBack(Consumer<EntityManager> work) {
        try (EntityManager em = database.entityManager()) {
            em.getTransaction().begin();
            try {
                work.accept(em);
            } finally {
                em.getTransaction().rollback();
            }
        }
    }

    private static JpaLearningRegister register(EntityManager em) {
        JpaReferenceData data = new JpaReferenceData();
        data.em = em;
        data.clock = Clock.systemUTC();
        JpaLearningRegister register = new JpaLearningRegister();
        register.em = em;
        register.data = data;
        return register;
    }

    private static JpaLessons lessons(EntityManager em) {
        JpaLessons lessons = new JpaLessons();
        lessons.em = em;
        return lessons;
    }

    private static Lesson lesson(EntityManager em, String reference, String team) {
        Lesson lesson = Lesson.draw(reference, new Lesson.Learned(null, null, "communications", team, "Calls are not returned"), deskOn("1999-01-10"));
        em.persist(lesson);
        return lesson;
    }

    private static String state(EntityManager em, String reference, String today) {
        em.flush();
        return register(em).find(TableQuery.everything(100), day(today)).page().stream().filter(row -> row.reference().equals(reference))
                .map(LessonSummary::state).findFirst().orElseThrow();
    }

    @Test
    void a_lesson_stands_where_its_actions_stand() {
        andBack(em -> {
            Lesson lesson = lesson(em, "LSN-99-0001", null);
            assertThat(state(em, "LSN-99-0001", "1999-01-11")).isEqualTo("toPlan");
            lesson.plan("Keep a list", "complaints.officer", day("1999-02-01"));
            assertThat(state(em, "LSN-99-0001", "1999-02-01")).isEqualTo("toDo");
            assertThat(state(em, "LSN-99-0001", "1999-02-02")).isEqualTo("overdue");
            lesson.did(1, day("1999-02-03"), "The list", null, SETTINGS, deskOn("1999-02-03"));
            assertThat(state(em, "LSN-99-0001", "1999-08-02")).isEqualTo("working");
            assertThat(state(em, "LSN-99-0001", "1999-08-03")).isEqualTo("toCheck");
            lesson.looked(1, new Rates(day("1999-02-03"), List.of(9), List.of(5), false), null, SETTINGS,
                    deskOn("1999-08-03"));
            assertThat(state(em, "LSN-99-0001", "1999-08-03")).isEqualTo("checked");
            assertThat(register(em).find(TableQuery.everything(100).filteredBy("effect", "FELL"), day("1999-08-04")).page())
                    .extracting(LessonSummary::reference).contains("LSN-99-0001");
        });
    }

    @Test
    void a_withdrawn_lesson_stays_on_the_list_and_waits_for_nobody() {
        andBack(em -> {
            Lesson lesson = lesson(em, "LSN-99-0009", null);
            lesson.plan("Keep a list", "somebody.else", day("1999-02-01"));
            lesson.withdraw("Drawn twice", deskOn("1999-01-12"));
            assertThat(state(em, "LSN-99-0009", "1999-03-01")).isEqualTo("withdrawn");
            assertThat(register(em).waiting("somebody.else", false, 10)).isEmpty();
            assertThat(lessons(em).drawn(day("1999-01-01"), day("1999-03-31"), null)).extracting(Lesson::reference).doesNotContain("LSN-99-0009");
        });
    }

    @Test
    void what_waits_is_the_owners_and_an_overseers() {
        andBack(em -> {
            lesson(em, "LSN-99-0002", null).plan("Keep a list", "somebody.else", day("1999-02-01"));
            em.flush();
            assertThat(register(em).waiting("complaints.officer", false, 100)).extracting(Due::reference).doesNotContain("LSN-99-0002");
            assertThat(register(em).waiting("somebody.else", false, 100)).extracting(Due::reference).containsExactly("LSN-99-0002");
            assertThat(register(em).waiting("complaints.officer", true, 100)).extracting(Due::reference).contains("LSN-99-0002");
        });
    }

    @Test
    void complaints_are_counted_by_months_that_begin_with_the_day_and_have_ended() {
        andBack(em -> {
            for (String received : List.of("1999-02-02", "1999-02-03", "1999-03-02", "1999-03-03", "1999-04-30")) {
                em.persist(aCase().receivedOn(received).received("CMP-99-" + received.replace("-", "")));
            }
            em.flush();
            JpaLearningRegister register = register(em);
            assertThat(register.perMonth("communications", null, day("1999-02-03"), 3, day("1999-05-02"))).containsExactly(2, 1, 1);
            assertThat(register.perMonth("communications", null, day("1999-02-03"), 3, day("1999-05-01"))).as("the third has not ended").containsExactly(2, 1);
            assertThat(register.perMonth("staffConduct", null, day("1999-02-03"), 3, day("1999-05-02"))).containsExactly(0, 0, 0);
            assertThat(register.perMonth("communications", "westKent", day("1999-02-03"), 1, day("1999-05-02"))).containsExactly(0);
            assertThat(register.perMonth(null, null, day("1999-02-03"), 3, day("1999-05-02"))).containsExactly(2, 1, 1);
            JpaKnowledge knowledge = new JpaKnowledge();
            knowledge.em = em;
            assertThat(knowledge.openTo(OFFICER, Set.of("CMP-99-19990202", "CMP-99-0000"))).containsExactly("CMP-99-19990202");
            assertThat(knowledge.openTo(OFFICER, Set.of())).isEmpty();
        });
    }

    @Test
    void a_sheet_counts_what_the_annual_report_counts_also_when_its_cases_are_destroyed() {
        andBack(em -> {
            for (String received : List.of("1999-02-02", "1999-03-31", "1999-04-01")) {
                em.persist(aCase().receivedOn(received).received("CMP-99-" + received.replace("-", "")));
            }
            em.flush();
            JpaFactBook book = new JpaFactBook();
            book.em = em;
            book.together = TestDatabase.together(em);
            book.recountAll();
            em.createNativeQuery("UPDATE complaints_fact f JOIN complaints_case c ON c.id = f.case_id SET f.case_id = NULL"
                    + " WHERE c.reference = 'CMP-99-19990202'").executeUpdate();
            em.createNativeQuery("DELETE p FROM complaints_point p JOIN complaints_case c ON c.id = p.case_id WHERE c.reference = 'CMP-99-19990202'")
                    .executeUpdate();
            assertThat(register(em).complaints(day("1999-01-01"), day("1999-03-31"), null)).singleElement()
                    .satisfies(category -> assertThat(category.number()).isEqualTo(2));
            em.createNativeQuery("UPDATE complaints_fact SET outcome = 'REJECTED' WHERE received_month = '1999-03-01'").executeUpdate();
            assertThat(register(em).complaints(day("1999-01-01"), day("1999-03-31"), null)).singleElement()
                    .satisfies(category -> assertThat(category.number()).as("what was turned away is not among them").isEqualTo(1));
        });
    }

    @Test
    void a_sheet_has_the_lessons_of_its_quarter_and_earlier_ones_that_moved_or_are_overdue() {
        andBack(em -> {
            Lesson lesson = lesson(em, "LSN-99-0003", "westKent");
            lesson.plan("Keep a list", "complaints.officer", day("1999-04-10"));
            em.flush();
            JpaLessons lessons = lessons(em);
            assertThat(lessons.drawn(day("1999-01-01"), day("1999-03-31"), "westKent")).containsExactly(lesson);
            assertThat(lessons.drawn(day("1999-01-01"), day("1999-03-31"), "northKent")).isEmpty();
            assertThat(lessons.movedOn(day("1999-04-01"), day("1999-06-30"), "westKent")).as("overdue").containsExactly(lesson);
            lesson.did(1, day("1999-07-01"), "The list", null, SETTINGS, deskOn("1999-07-01"));
            em.flush();
            assertThat(lessons.movedOn(day("1999-07-01"), day("1999-09-30"), "westKent")).as("done").containsExactly(lesson);
            assertThat(lessons.movedOn(day("1999-10-01"), day("1999-12-31"), "westKent")).isEmpty();
        });
    }

    @Test
    void the_lessons_of_a_sheet_and_their_actions_are_read_in_one_statement() {
        andBack(em -> {
            for (int number = 1; number <= 5; number++) {
                Lesson lesson = lesson(em, "LSN-99-001" + number, "westKent");
                lesson.plan("Keep a list", "complaints.officer", day("1999-04-10"));
                lesson.plan("Look through it", "complaints.officer", day("1999-05-10"));
            }
            em.flush();
            em.clear();
            Statistics statistics = em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
            statistics.setStatisticsEnabled(true);
            statistics.clear();
            assertThat(lessons(em).drawn(day("1999-01-01"), day("1999-03-31"), "westKent")).extracting(lesson -> lesson.actions().size())
                    .containsExactly(2, 2, 2, 2, 2);
            assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
            statistics.setStatisticsEnabled(false);
        });
    }

    @Test
    void pairs_stand_in_their_order() {
        andBack(em -> {
            JpaPairs pairs = new JpaPairs();
            pairs.em = em;
            pairs.add(Pair.written("1999-00", 2, "Second", "Done", null));
            pairs.add(Pair.written("1999-00", 1, "First", "Done", null));
            assertThat(pairs.of("1999-00")).extracting(Pair::youSaid).containsExactly("First", "Second");
            pairs.remove(pairs.of("1999-00").get(0));
            em.flush();
            assertThat(pairs.of("1999-00")).extracting(Pair::youSaid).containsExactly("Second");
        });
    }
}
