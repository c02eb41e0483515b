package org.countyhall.complaints.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.countyhall.complaints.EmptyRegister;
import org.countyhall.complaints.api.see.FoundCase;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseEvent;
import org.countyhall.complaints.domain.CasePerson;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Extension;
import org.countyhall.complaints.domain.Point;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.codes.Codes;
import org.countyhall.complaints.domain.deadlines.Limits;
import org.countyhall.complaints.domain.see.Answers.Days;
import org.countyhall.complaints.domain.see.Answers.Group;
import org.countyhall.complaints.domain.see.CaseField;
import org.countyhall.complaints.domain.see.Condition;
import org.countyhall.complaints.domain.see.Months.Basis;
import org.countyhall.complaints.domain.see.Months.Count;
import org.countyhall.complaints.domain.see.Months.Dimension;
import org.countyhall.complaints.domain.see.OpenWork;
import org.countyhall.complaints.domain.see.Operator;
import org.countyhall.complaints.domain.see.Question;
import org.countyhall.complaints.domain.see.Sight;
import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.table.TableQuery;
import org.countyhall.testkit.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import jakarta.persistence.EntityManager;

/** Months, open work and questions on a real MariaDB, over ninety cases of three months. */
class JpaSeeIT {

    private static final LocalDate TODAY = LocalDate.of(2023, 6, 15);
    private static final Days DAYS = new Days(TODAY, LocalDate.of(2023, 6, 20));
    private static final LocalDate APRIL = LocalDate.of(2023, 4, 1);
    private static final LocalDate JUNE = LocalDate.of(2023, 6, 1);
    private static final Viewer MANAGER = new Viewer("complaints.manager", true, false, Set.of());
    private static final Viewer DIRECTOR = new Viewer("director", false, false, Set.of(Directorate.ASCH));
    private static final Viewer INVESTIGATOR = new Viewer("investigator", false, false, Set.of());

    private static TestDatabase database;

    @BeforeAll
    static void start() {
        database = TestDatabase.with(Case.class, Point.class, CaseEvent.class, Extension.class, CasePerson.class);
        empty();
        database.transaction(em -> {
            for (int number = 0; number < 90; number++) {
                store(em, number);
            }
            book(em).recountAll();
        });
    }

    private static void empty() {
        EmptyRegister.in(database);
    }

    @AfterAll
    static void stop() {
        empty();
        database.close();
    }

    /** Thirty a month; every third is open, every tenth is the other directorate's, every thirtieth is restricted. */
    private static void store(EntityManager em, int number) {
        LocalDate received = APRIL.plusMonths(number / 30).plusDays(number % 12);
        boolean open = number % 3 == 0;
        em.createNativeQuery("INSERT INTO complaints_case (version, reference, type, procedure_code, status, received_on, method, summary,"
                + " complainant_name, directorate, team, stage, stage_from, responded_on, in_time, respond_by, next_step, next_due, outcome,"
                + " closed_on, restricted, search_text, changed_at, changed_by) VALUES (0, ?, 'COMPLAINT', 'ADULT_SOCIAL_CARE', ?, ?, 'email',"
                + " 'About a visit', 'Ann', ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'ann visit', '2023-06-15', 'test')")
                .setParameter(1, "CMP-23-%04d".formatted(number)).setParameter(2, open ? "RECEIVED" : "CLOSED").setParameter(3, received)
                .setParameter(4, number % 10 == 0 ? "CYPE" : "ASCH").setParameter(5, number % 2 == 0 ? "westKent" : "northKent")
                .setParameter(6, received).setParameter(7, open ? null : received.plusDays(number % 6))
                .setParameter(8, open ? null : number % 4 != 0).setParameter(9, received.plusDays(28))
                .setParameter(10, open ? "ACKNOWLEDGE" : "NONE").setParameter(11, open ? received.plusDays(28) : null)
                .setParameter(12, open ? null : "UPHELD").setParameter(13, open ? null : received.plusDays(number % 6))
                .setParameter(14, number % 30 == 29).executeUpdate();
        Object id = em.createNativeQuery("SELECT LAST_INSERT_ID()").getSingleResult();
        for (int point = 1; point <= 1 + number % 2; point++) {
            em.createNativeQuery("INSERT INTO complaints_point (case_id, number, summary, category) VALUES (?, ?, 'x', ?)").setParameter(1, id)
                    .setParameter(2, point).setParameter(3, point == 1 ? "communications" : "staffConduct").executeUpdate();
        }
    }

    private static JpaFactBook book(EntityManager em) {
        JpaFactBook book = new JpaFactBook();
        book.together = TestDatabase.together(em);
        book.em = em;
        return book;
    }

    private static JpaMonths months(EntityManager em) {
        JpaMonths months = new JpaMonths();
        months.em = em;
        return months;
    }

    private static List<Count> counts(Basis basis, Dimension dimension) {
        return database.inTransaction(em -> months(em).count(basis, dimension, CaseType.COMPLAINT, Set.of(), APRIL, JUNE));
    }

    private static JpaAnswers answers(EntityManager em) {
        JpaAnswers answers = new JpaAnswers();
        answers.em = em;
        answers.data = new org.countyhall.complaints.domain.ReferenceData() {
            @Override
            public Limits limits() {
                return new Limits(List.of());
            }

            @Override
            public Codes codes() {
                return new Codes(List.of());
            }
        };
        return answers;
    }

    private static Condition is(CaseField field, Object... values) {
        return new Condition(field, Operator.IS, List.of(values));
    }

    private static List<String> found(Viewer viewer, List<List<Condition>> anyOf) {
        return database.inTransaction(em -> answers(em).cases(new Question(anyOf, List.of()), TableQuery.everything(100), viewer, DAYS)).page()
                .stream().map(FoundCase::reference).toList();
    }

    @Test
    void kept_counts_are_those_of_the_facts_and_stay_so_when_facts_change() {
        for (Basis basis : Basis.values()) {
            for (Dimension dimension : Dimension.values()) {
                if (MonthSql.isCounted(basis, dimension)) {
                    database.transaction(em -> em.createNativeQuery(JpaMonths.notingAll()).executeUpdate());
                    List<Count> fromFacts = counts(basis, dimension);
                    int counted;
                    do {
                        counted = database.inTransaction(em -> months(em).refresh(Long.MAX_VALUE));
                        assertThat(counted).as("a few months at a time").isBetween(0, 3);
                    } while (counted > 0);
                    assertThat(counts(basis, dimension)).as(basis + " by " + dimension).isEqualTo(fromFacts).isNotEmpty();
                }
            }
        }
        int before = counts(Basis.SETTLED, Dimension.NONE).get(0).cases();
        database.transaction(em -> {
            Number id = (Number) em.createNativeQuery("SELECT id FROM complaints_case WHERE reference = 'CMP-23-0000'").getSingleResult();
            em.createNativeQuery("UPDATE complaints_case SET responded_on = '2023-04-20', in_time = TRUE, status = 'RESPONDED',"
                    + " outcome = 'UPHELD' WHERE id = ?").setParameter(1, id).executeUpdate();
            book(em).recount(List.of(id.longValue()));
        });
        assertThat(counts(Basis.SETTLED, Dimension.NONE).get(0).cases()).as("at once, from the facts").isEqualTo(before + 1);
        long last = database.inTransaction(em -> months(em).lastNote());
        database.transaction(em -> em.createNativeQuery(JpaMonths.notingAll()).executeUpdate());
        int refreshed = database.inTransaction(em -> months(em).refresh(last));
        assertThat(refreshed).isPositive();
        assertThat(database.<Integer>inTransaction(em -> months(em).refresh(last))).as("what was noted meanwhile waits").isZero();
        assertThat(database.<Integer>inTransaction(em -> months(em).refresh(Long.MAX_VALUE))).as("and is counted the next time").isPositive();
        assertThat(counts(Basis.SETTLED, Dimension.NONE).get(0).cases()).as("from the kept count").isEqualTo(before + 1);
        database.transaction(em -> {
            Number id = (Number) em.createNativeQuery("SELECT id FROM complaints_case WHERE reference = 'CMP-23-0000'").getSingleResult();
            em.createNativeQuery("UPDATE complaints_case SET responded_on = NULL, in_time = NULL, status = 'RECEIVED', outcome = NULL"
                    + " WHERE id = ?").setParameter(1, id).executeUpdate();
            book(em).recount(List.of(id.longValue()));
        });
    }

    @Test
    void a_case_counts_under_each_category_of_its_points() {
        assertThat(counts(Basis.RECEIVED, Dimension.CATEGORY)).filteredOn(count -> count.month().equals(APRIL))
                .extracting(Count::code, Count::cases).contains(org.assertj.core.groups.Tuple.tuple("communications", 30),
                        org.assertj.core.groups.Tuple.tuple("staffConduct", 15));
    }

    @Test
    void open_work_is_counted_for_the_manager_and_for_the_directors_own_directorate() {
        int all = database.inTransaction(em -> open(em, Sight.of(MANAGER, null, null)));
        int own = database.inTransaction(em -> open(em, Sight.of(DIRECTOR, null, Directorate.CYPE)));
        assertThat(all).isEqualTo(30);
        assertThat(own).isEqualTo(27);
    }

    /** Two remedies not done, one of them overdue, one payment; a tenth of the cases is the other directorate's. */
    private static void remedies(EntityManager em, String reference) {
        em.createNativeQuery("INSERT INTO complaints_remedy (version, case_id, number, kind, action_code, description, due_on, agreed_on,"
                + " agreed_by, done_on, payment_kind, loss, amount) SELECT 0, id, n.number, n.kind, n.code, 'as agreed', n.due, '2023-05-01',"
                + " 'complaints.officer', n.done, n.paid, n.loss, n.amount FROM complaints_case JOIN (SELECT 1 AS number, 'APOLOGY' AS kind,"
                + " 'formalApology' AS code, '2020-01-01' AS due, NULL AS done, NULL AS paid, NULL AS loss, NULL AS amount"
                + " UNION ALL SELECT 2, 'TRAINING', 'staffTraining', '2099-01-01', NULL, NULL, NULL, NULL"
                + " UNION ALL SELECT 3, 'PAYMENT', 'financialRemedy', '2023-06-01', '2023-05-20', 'GOODWILL', 'SYMBOLIC', 250.50) n"
                + " WHERE reference = :reference").setParameter("reference", reference).executeUpdate();
    }

    @Test
    void remedies_and_money_are_asked_for_and_counted_each_directorate_its_own() {
        database.transaction(em -> {
            List<Object[]> some = em.createNativeQuery("SELECT MIN(IF(directorate = 'ASCH', reference, NULL)), MIN(IF(directorate = 'CYPE',"
                    + " reference, NULL)) FROM complaints_case WHERE restricted = FALSE").getResultList();
            remedies(em, (String) some.get(0)[0]);
            remedies(em, (String) some.get(0)[1]);
            JpaOpenWork work = new JpaOpenWork();
            work.em = em;
            OpenWork.Remedies all = work.remedies(Sight.of(MANAGER, null, null), TODAY);
            assertThat(all.open()).isEqualTo(4);
            assertThat(all.overdue()).isEqualTo(2);
            OpenWork.Remedies own = work.remedies(Sight.of(DIRECTOR, null, Directorate.CYPE), TODAY);
            assertThat(own.open()).as("the director's own, whatever is asked for").isEqualTo(2);
            book(em).recountAll();
            FinancialYear year = FinancialYear.parse("2023-24");
            OpenWork.Paid paid = work.paid(Sight.of(MANAGER, null, null), year);
            assertThat(paid.payments()).isEqualTo(2);
            assertThat(paid.pounds()).isEqualByComparingTo("501");
            em.createNativeQuery("INSERT INTO complaints_fact_payment (fact_id, number, directorate, paid_year, kind, amount)"
                    + " SELECT MIN(id), 1001, 'ASCH', 2023, 'OMBUDSMAN_REMEDY', 300 FROM complaints_fact WHERE directorate = 'ASCH'").executeUpdate();
            assertThat(work.paid(Sight.of(MANAGER, CaseType.COMPLAINT, null), year).pounds()).as("with what the Ombudsman recommended")
                    .isEqualByComparingTo("801");
            assertThat(work.paid(Sight.of(DIRECTOR, null, Directorate.CYPE), year).pounds()).as("the director's own").isEqualByComparingTo("550.50");
            JpaAnswers answers = answers(em);
            for (Condition condition : List.of(is(CaseField.REMEDY_OVERDUE, true), is(CaseField.REMEDY, "TRAINING"), is(CaseField.PAYMENT, "GOODWILL"),
                    is(CaseField.CORRECTIVE_ACTION, "formalApology"), is(CaseField.REMEDIES, 3),
                    new Condition(CaseField.MONEY_PAID, Operator.AT_LEAST, List.of(new java.math.BigDecimal("250.50"))),
                    new Condition(CaseField.PAID_ON, Operator.FROM, List.of(LocalDate.of(2023, 5, 20))))) {
                assertThat(answers.cases(new Question(List.of(List.of(condition)), List.of()), TableQuery.everything(10), MANAGER, DAYS).total())
                        .as(condition.toString()).isEqualTo(2);
            }
            assertThat(answers.groups(new Question(List.of(List.of(is(CaseField.REMEDY_OPEN, true))), List.of(CaseField.REMEDY)), MANAGER, DAYS))
                    .extracting(Group::cases).as("each case once under each of its remedies").containsExactly(2, 2, 2);
            assertThat(answers.groups(new Question(List.of(List.of(is(CaseField.REMEDY_OPEN, true))), List.of(CaseField.PAYMENT)), MANAGER, DAYS))
                    .as("no case with a payment stands under none").singleElement().matches(group -> group.cases() == 2);
            em.getTransaction().setRollbackOnly();
        });
    }

    @Test
    void what_else_is_overdue_is_counted_by_the_cases_that_a_question_lists() {
        database.transaction(em -> {
            String task = "INSERT INTO complaints_task (version, case_id, kind, title, due_on, raised_at, raised_by) SELECT 0, id, 'OTHER',"
                    + " 'Ring back', '2023-06-01', '2023-05-01', 'test' FROM complaints_case WHERE reference IN ('CMP-23-0001', 'CMP-23-0002')";
            em.createNativeQuery(task).executeUpdate();
            em.createNativeQuery(task).executeUpdate();
            em.createNativeQuery("INSERT INTO complaints_ombudsman_case (version, case_reference, their_reference, stage, received_on,"
                    + " remedied_before) SELECT 0, reference, CONCAT('23 0', id), 'INVESTIGATION', '2023-05-01', FALSE FROM complaints_case"
                    + " WHERE reference IN ('CMP-23-0001', 'CMP-23-0002')").executeUpdate();
            em.createNativeQuery("INSERT INTO complaints_recommendation (ombudsman_case_id, number, category, text, due_on, accepted)"
                    + " SELECT o.id, n.number, 'formalApology', 'Say sorry', '2023-06-01', IF(o.case_reference = 'CMP-23-0002', FALSE, n.said)"
                    + " FROM complaints_ombudsman_case o JOIN (SELECT 1 AS number, NULL AS said UNION ALL SELECT 2, TRUE) n"
                    + " WHERE o.case_reference LIKE 'CMP-23-000%'").executeUpdate();
            JpaOpenWork work = new JpaOpenWork();
            work.em = em;
            Sight sight = Sight.of(MANAGER, CaseType.COMPLAINT, null);
            assertThat(work.overdueTasks(sight, TODAY)).isEqualTo(2);
            assertThat(work.overdueRecommendations(sight, TODAY)).as("what was refused is not late").isEqualTo(1);
            for (CaseField field : List.of(CaseField.TASK_OVERDUE, CaseField.RECOMMENDATION_OVERDUE)) {
                assertThat(answers(em).cases(new Question(List.of(List.of(is(field, true))), List.of()), TableQuery.everything(10), MANAGER, DAYS)
                        .total()).as(field.name()).isEqualTo(field == CaseField.TASK_OVERDUE ? 2 : 1);
            }
            em.getTransaction().setRollbackOnly();
        });
    }

    private static int open(EntityManager em, Sight sight) {
        JpaOpenWork work = new JpaOpenWork();
        work.em = em;
        return work.slices(sight, TODAY, DAYS.soon()).stream().mapToInt(slice -> slice.open()).sum();
    }

    @Test
    void rows_of_a_group_hold_together_and_any_group_will_do() {
        List<Condition> both = List.of(is(CaseField.DIRECTORATE, "CYPE"), is(CaseField.STATUS, "RECEIVED"));
        assertThat(found(MANAGER, List.of(both))).hasSize(3);
        assertThat(found(MANAGER, List.of(List.of(both.get(0)), List.of(both.get(1))))).hasSize(9 + 30 - 3);
    }

    @Test
    void every_field_and_comparison_is_understood_by_the_database() {
        for (CaseField field : CaseField.values()) {
            for (Operator operator : field.kind().operators()) {
                Condition condition = new Condition(field, operator, operator.needsNoValue() ? List.of() : List.of(value(field, operator)));
                assertThat(found(MANAGER, List.of(List.of(condition)))).as(field + " " + operator).isNotNull();
            }
            if (field.groups()) {
                assertThat(groups(MANAGER, field)).as("by " + field).isNotEmpty();
            }
        }
    }

    private static Object value(CaseField field, Operator operator) {
        return switch (field.kind()) {
            case DAY -> operator == Operator.LAST_DAYS ? 30 : TODAY;
            case NUMBER -> 1;
            case YES_NO -> true;
            case MONEY -> new java.math.BigDecimal("1000.00");
            default -> "visit";
        };
    }

    private static List<Group> groups(Viewer viewer, CaseField... by) {
        return database.inTransaction(em -> answers(em).groups(new Question(List.of(), List.of(by)), viewer, DAYS));
    }

    @Test
    void counts_and_medians_are_those_of_the_cases() {
        List<Group> months = groups(MANAGER, CaseField.RECEIVED_MONTH);
        assertThat(months).extracting(Group::cases).containsExactly(29, 29, 29);
        assertThat(months.get(0).codes()).containsExactly("2023-04-01");
        assertThat(months.get(0).medianDays()).isBetween(2.0, 4.0);
        assertThat(groups(MANAGER, CaseField.RECEIVED_MONTH, CaseField.CATEGORY)).filteredOn(group -> group.codes().contains("communications"))
                .extracting(Group::cases).containsExactly(29, 29, 29);
    }

    @Test
    void need_to_know_stands_before_every_question() {
        assertThat(found(MANAGER, List.of())).hasSize(87);
        assertThat(found(INVESTIGATOR, List.of())).isEmpty();
        assertThat(found(INVESTIGATOR, List.of(List.of(is(CaseField.STATUS, "RECEIVED")), List.of(is(CaseField.STATUS, "CLOSED"))))).isEmpty();
        assertThat(groups(INVESTIGATOR, CaseField.TEAM)).isEmpty();
    }

    @Test
    void what_is_typed_is_a_value_and_never_a_sentence() {
        assertThat(found(MANAGER, List.of(List.of(is(CaseField.OFFICER, "x' OR '1'='1"))))).isEmpty();
        assertThat(found(MANAGER, List.of(List.of(new Condition(CaseField.ABOUT, Operator.CONTAINS, List.of("visit\") OR 1=1 --"))))))
                .isEmpty();
    }
}
