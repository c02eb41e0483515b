package org.countyhall.complaints.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.countyhall.complaints.EmptyRegister;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseEvent;
import org.countyhall.complaints.domain.CasePerson;
import org.countyhall.complaints.domain.Extension;
import org.countyhall.complaints.domain.Fixtures;
import org.countyhall.complaints.domain.Point;
import org.countyhall.complaints.domain.given.Given;
import org.countyhall.complaints.domain.given.GivenFigure;
import org.countyhall.complaints.domain.report.Counts;
import org.countyhall.complaints.domain.report.Group;
import org.countyhall.complaints.domain.report.PublicEdition;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.report.Ledger;
import org.countyhall.complaints.domain.report.Sealed;
import org.countyhall.complaints.domain.report.SealedReports;
import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.table.TableQuery;
import org.countyhall.testkit.TestDatabase;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import jakarta.persistence.EntityManager;

/** The demonstration years on a real MariaDB: what is counted is what the paper printed. */
class JpaAnnualReportIT {

    private static TestDatabase database;

    @BeforeAll
    static void start() {
        database = TestDatabase.with(Case.class, Point.class, CaseEvent.class, Extension.class, CasePerson.class);
        EmptyRegister.in(database);
        database.transaction(em -> {
            DemoYears years = new DemoYears();
            years.em = em;
            years.bulk = (table, columns, rows) -> em.unwrap(Session.class).doReturningWork(link -> insert(link, table, columns, rows));
            JpaSeries series = new JpaSeries();
            series.em = em;
            years.series = series;
            years.facts = book(em);
            years.load(Fixtures.CALENDAR);
        });
    }

    @AfterAll
    static void stop() {
        EmptyRegister.in(database);
        database.close();
    }

    private static JpaFactBook book(EntityManager em) {
        JpaFactBook book = new JpaFactBook();
        book.together = TestDatabase.together(em);
        book.em = em;
        return book;
    }

    private static long insert(Connection link, String table, List<String> columns, Iterator<Object[]> rows) throws SQLException {
        String sql = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        try (PreparedStatement insert = link.prepareStatement(sql)) {
            long count = 0;
            while (rows.hasNext()) {
                Object[] row = rows.next();
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
                if (++count % 2000 == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
            return count;
        }
    }

    private static String all(String sql) {
        try (Connection connection = database.connect(); Statement query = connection.createStatement(); ResultSet rows = query.executeQuery(sql)) {
            StringBuilder text = new StringBuilder();
            while (rows.next()) {
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    text.append(rows.getString(i)).append(i < rows.getMetaData().getColumnCount() ? "=" : " ");
                }
            }
            return text.toString().strip();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    @Test
    void the_demonstration_years_are_there() {
        assertThat(all("SELECT COUNT(*) > 6000 FROM complaints_case")).isEqualTo("1");
    }

    private static Ledger count(int year, Directorate directorate) {
        return database.inTransaction(em -> figures(em).count(new FinancialYear(year), directorate));
    }

    private static JpaFigures figures(EntityManager em) {
        JpaFigures figures = new JpaFigures();
        figures.em = em;
        JpaReferenceData data = new JpaReferenceData();
        data.em = em;
        data.clock = Clock.systemUTC();
        figures.data = data;
        return figures;
    }

    @Test
    void types_are_counted_as_printed() {
        assertThat(count(2022, null).of(Group.TYPE)).containsEntry("complaint", 958L).containsEntry("compliment", 439L)
                .containsEntry("coroner", 33L).containsEntry("enquiry", 131L).containsEntry("informalConcern", 247L)
                .containsEntry("memberEnquiry", 398L);
        assertThat(count(2022, null).of(Group.REJECTED)).containsEntry("complaint", 273L);
        assertThat(count(2021, null).of(Group.TYPE)).containsEntry("complaint", 744L).containsEntry("compliment", 375L)
                .containsEntry("informalConcern", 210L).containsEntry("coroner", 43L);
        assertThat(count(2021, null).of(Group.TYPE, "enquiry+memberEnquiry")).isEqualTo(370L);
        assertThat(count(2020, null).of(Group.TYPE)).containsEntry("complaint", 754L).containsEntry("compliment", 512L)
                .containsEntry("informalConcern", 242L).containsEntry("coroner", 23L);
        assertThat(count(2020, null).of(Group.TYPE, "enquiry+memberEnquiry")).isEqualTo(381L);
    }

    @Test
    void methods_outcomes_and_timeliness_are_counted_as_printed() {
        Ledger year = count(2022, null);
        assertThat(year.of(Group.METHOD)).containsEntry("email", 366L).containsEntry("telephone", 235L).containsEntry("selfService", 226L)
                .containsEntry("contactCentre", 73L).containsEntry("post", 52L).containsEntry("online", 4L).containsEntry("commentCard", 2L);
        assertThat(year.of(Group.OUTCOME)).containsEntry("notUpheld", 248L).containsEntry("partlyUpheld", 205L).containsEntry("upheld", 206L)
                .containsEntry("resolvedUponReceipt", 229L).containsEntry("withdrawn", 18L);
        assertThat(year.of(Group.TIME)).containsEntry("inTime", 642L).containsEntry("late", 264L);
        assertThat(year.of(Group.EXTENDED, Ledger.TOTAL)).isEqualTo(41L);
        assertThat(year.of(Group.ACKNOWLEDGED)).containsEntry("inTime", 949L).containsEntry("late", 9L);
        assertThat(count(2021, null).of(Group.TIME, Ledger.TOTAL)).isEqualTo(743L);
        assertThat(count(2020, null).of(Group.TIME)).containsEntry("inTime", 472L).containsEntry("late", 311L);
    }

    @Test
    void delays_problems_and_actions_are_counted_as_printed() {
        Ledger year = count(2022, null);
        assertThat(year.of(Group.DELAY)).containsEntry("complexCase", 95L).containsEntry("internalInformationMissing", 1L);
        assertThat(year.of(Group.DELAY, Ledger.TOTAL)).isEqualTo(242L);
        assertThat(year.of(Group.PROBLEM)).containsEntry("qualityOfService", 290L).containsEntry("issuesWithService", 12L);
        assertThat(year.of(Group.PROBLEM_UPHELD)).containsEntry("policyAndProcedure", 137L).containsEntry("staffConduct", 18L);
        assertThat(year.of(Group.ACTION)).containsEntry("staffTraining", 99L).containsEntry("reassessment", 3L);
        assertThat(year.of(Group.ACTION, Ledger.TOTAL)).isEqualTo(556L);
        assertThat(year.of(Group.PAYMENT_POUNDS)).containsEntry("goodwill", 6_564L).containsEntry("chargeAdjustment", 107_446L);
    }

    @Test
    void a_directorate_is_a_part_of_the_whole() {
        Map<Group, Map<String, Long>> own = new EnumMap<>(count(2022, Directorate.ASCH).groups());
        Map<Group, Map<String, Long>> whole = new EnumMap<>(count(2022, null).groups());
        // what is given is given of one of them
        own.remove(Group.GIVEN);
        whole.remove(Group.GIVEN);
        assertThat(own).isEqualTo(whole);
        assertThat(count(2022, Directorate.GET).of(Group.TYPE, "complaint")).isZero();
    }

    @Test
    void counting_everything_anew_changes_nothing() {
        Ledger before = count(2022, null);
        database.transaction(em -> book(em).recountAll());
        assertThat(count(2022, null)).isEqualTo(before);
    }

    @Test
    void counting_one_changed_case_anew_equals_counting_all() {
        database.transaction(em -> {
            em.createNativeQuery("UPDATE complaints_case SET method = 'post', team = 'blueBadge' WHERE reference = 'CMP-22-0100'").executeUpdate();
            Number id = (Number) em.createNativeQuery("SELECT id FROM complaints_case WHERE reference = 'CMP-22-0100'").getSingleResult();
            book(em).recount(List.of(id.longValue()));
            Ledger one = figures(em).count(new FinancialYear(2022), null);
            book(em).recountAll();
            assertThat(figures(em).count(new FinancialYear(2022), null)).isEqualTo(one);
            em.createNativeQuery("UPDATE complaints_case SET method = 'email' WHERE reference = 'CMP-22-0100'").executeUpdate();
            em.getTransaction().setRollbackOnly();
        });
    }

    /** One decided case of the Ombudsman with two recommendations, upheld for two problems. */
    private static void decided(EntityManager em) {
        em.createNativeQuery("UPDATE complaints_case SET type = 'OMBUDSMAN', team = 'northKent' WHERE reference = 'CMP-22-0100'").executeUpdate();
        em.createNativeQuery("INSERT INTO complaints_ombudsman_case (version, case_reference, their_reference, stage, topic, received_on,"
                + " decided_on, decision, summary, remedied_before) VALUES (0, 'CMP-22-0100', '22 000 001', 'INVESTIGATION', 'charging', '2022-06-01',"
                + " '2022-12-07', 'UPHELD_INJUSTICE', 'Fault in a bill.', FALSE)").executeUpdate();
        Number id = (Number) em.createNativeQuery("SELECT id FROM complaints_ombudsman_case WHERE case_reference = 'CMP-22-0100'").getSingleResult();
        em.createNativeQuery("INSERT INTO complaints_recommendation (ombudsman_case_id, number, category, text, amount, due_on, done_on) VALUES"
                + " (:id, 1, 'formalApology', 'Apologise', NULL, '2023-01-07', NULL), (:id, 2, 'financialRemedy', 'Pay', 250, '2023-01-07',"
                + " '2023-01-05')").setParameter("id", id).executeUpdate();
        em.createNativeQuery("INSERT INTO complaints_ombudsman_problem (ombudsman_case_id, category) VALUES (:id, 'communications'),"
                + " (:id, 'qualityOfService')").setParameter("id", id).executeUpdate();
    }

    @Test
    void what_the_ombudsman_decided_is_counted_by_service_problem_and_action_and_opens_to_its_case() {
        database.transaction(em -> {
            decided(em);
            book(em).recountAll();
            Ledger year = figures(em).count(new FinancialYear(2022), null);
            assertThat(year.of(Group.DIVISION)).containsExactly(Map.entry("northKent", 1L));
            assertThat(year.of(Group.DIVISION_DECISION)).containsExactly(Map.entry("northKent:upheldInjustice", 1L));
            assertThat(year.of(Group.RULING_ACTION)).containsOnly(Map.entry("formalApology", 1L), Map.entry("financialRemedy", 1L));
            assertThat(year.of(Group.RULING_PROBLEM)).containsOnly(Map.entry("communications", 1L), Map.entry("qualityOfService", 1L));
            assertThat(year.of(Group.PAYMENT_POUNDS)).containsEntry("ombudsmanRemedy", 250L);
            for (Group group : List.of(Group.DIVISION, Group.DIVISION_DECISION, Group.RULING_ACTION, Group.RULING_PROBLEM)) {
                year.of(group).forEach((part, count) -> assertThat(behind(em, group, part)).as(group + " " + part).isEqualTo(count));
            }
            assertThat(behind(em, Group.DECISION, "upheldInjustice+upheldNoFurtherAction")).isEqualTo(1);
            JpaExcerpts excerpts = new JpaExcerpts();
            excerpts.em = em;
            excerpts.data = figures(em).data;
            assertThat(excerpts.of(new FinancialYear(2022), null)).singleElement().satisfies(one -> assertThat(one.cells())
                    .containsExactly("2022-12-07", "22 000 001", "Charging", "upheldInjustice", "Fault in a bill."));
            em.createNativeQuery("DELETE FROM complaints_ombudsman_problem WHERE category = 'communications'").executeUpdate();
            Number id = (Number) em.createNativeQuery("SELECT id FROM complaints_case WHERE reference = 'CMP-22-0100'").getSingleResult();
            book(em).recountDecided(List.of(id.longValue()));
            assertThat(figures(em).count(new FinancialYear(2022), null).of(Group.RULING_PROBLEM)).containsOnlyKeys("qualityOfService");
            em.getTransaction().setRollbackOnly();
        });
    }

    private static long behind(EntityManager em, Group group, String part) {
        JpaCaseload caseload = new JpaCaseload();
        caseload.em = em;
        caseload.data = figures(em).data;
        JpaReportCases cases = new JpaReportCases();
        cases.caseload = caseload;
        return cases.behind(new FinancialYear(2022), null, group, part, TableQuery.everything(1), new Viewer("auditor", false, true, Set.of()),
                LocalDate.parse("2026-11-22")).total();
    }

    @Test
    void money_is_counted_by_kind_and_size_and_falls_as_printed() {
        Ledger year = count(2022, null);
        assertThat(year.of(Group.PAYMENT)).containsEntry("goodwill", 31L).containsEntry("chargeAdjustment", 22L);
        assertThat(year.of(Group.GOODWILL)).containsEntry("under", 30L).containsEntry("fromBound", 1L);
        // with 800 after the Ombudsman 146,200: 116,960 is a fall by 20 per cent
        assertThat(count(2021, null).of(Group.PAYMENT_POUNDS, Ledger.TOTAL)).isEqualTo(145_400L);
        database.transaction(em -> year.of(Group.GOODWILL).forEach((part, count) ->
                assertThat(behind(em, Group.GOODWILL, part)).as(part).isEqualTo(count)));
    }

    @Test
    void what_is_given_stands_beside_what_is_counted() {
        assertThat(count(2022, null).of(Group.GIVEN)).containsEntry("peopleSupported", 80_723L).containsEntry("standard", 85L);
        assertThat(count(2020, null).of(Group.GIVEN)).containsEntry("coronerMonths", 6L);
        assertThat(count(2022, Directorate.ASCH).of(Group.GIVEN)).containsOnlyKeys("standard");
        database.transaction(em -> {
            JpaGivenFigures given = new JpaGivenFigures();
            given.em = em;
            GivenFigure before = given.latest(new FinancialYear(2022), null).get(Given.PEOPLE_SUPPORTED);
            given.add(new FinancialYear(2022), null, new GivenFigure(Given.PEOPLE_SUPPORTED, 80_000, "corrected", before.edition() + 1,
                    Instant.parse("2026-11-22T10:00:00Z"), "complaints.manager"));
            assertThat(figures(em).count(new FinancialYear(2022), null).of(Group.GIVEN)).containsEntry("peopleSupported", 80_000L);
            em.getTransaction().setRollbackOnly();
        });
    }

    /** Whoever reads the whole council's public edition and a directorate's, and adds and subtracts. */
    @Test
    void nobody_works_out_a_small_count_from_the_public_editions() {
        for (Counts counts : database.inTransaction(em -> figures(em).count(List.of(new FinancialYear(2022), new FinancialYear(2021))))) {
            for (Directorate directorate : new Directorate[] {null, Directorate.ASCH}) {
                Ledger open = PublicEdition.of(counts, directorate);
                open.groups().forEach((group, parts) -> parts.forEach((part, count) -> assertThat(group == Group.GIVEN || count == null
                        || count == 0 || count >= 5).as(group + " " + part).isTrue()));
                for (Group group : List.of(Group.METHOD, Group.MONTH, Group.TEAM, Group.OUTCOME, Group.TIME, Group.DELAY, Group.ACTION,
                        Group.DECISION, Group.DIVISION, Group.PAYMENT, Group.GOODWILL, Group.RULING_ACTION, Group.RULING_PROBLEM)) {
                    long hidden = open.of(group).values().stream().filter(count -> count == null).count();
                    assertThat(hidden).as(counts.year() + " " + group).isNotEqualTo(1);
                }
                assertThat(open.of(Group.DIVISION_DECISION)).isEmpty();
            }
            Ledger whole = PublicEdition.of(counts, null);
            Ledger own = PublicEdition.of(counts, Directorate.ASCH);
            whole.groups().forEach((group, parts) -> parts.forEach((part, count) -> {
                if (group != Group.GIVEN && counts.whole().of(group).equals(counts.of(Directorate.ASCH).of(group))) {
                    assertThat(own.of(group).get(part)).as(group + " " + part).isEqualTo(count);
                }
            }));
        }
    }

    @Test
    void all_figures_of_three_years_are_counted_in_eleven_statements() {
        database.transaction(em -> {
            JpaFigures figures = figures(em);
            figures.data.codes();
            Statistics statistics = em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
            statistics.setStatisticsEnabled(true);
            statistics.clear();
            figures.count(List.of(new FinancialYear(2022), new FinancialYear(2021), new FinancialYear(2020)));
            assertThat(statistics.getPrepareStatementCount()).isLessThanOrEqualTo(11);
            statistics.setStatisticsEnabled(false);
        });
    }

    @Test
    void a_destroyed_case_still_counts() {
        Ledger before = count(2022, null);
        database.transaction(em -> {
            List<?> some = em.createNativeQuery("SELECT id FROM complaints_case WHERE type = 'COMPLAINT' AND YEAR(received_on) = 2022 LIMIT 20")
                    .getResultList();
            List.of("complaints_remedy", "complaints_point", "complaints_event", "complaints_extension", "complaints_case_person").forEach(table ->
                    em.createNativeQuery("DELETE FROM " + table + " WHERE case_id IN (:some)").setParameter("some", some).executeUpdate());
            em.createNativeQuery("DELETE FROM complaints_case WHERE id IN (:some)").setParameter("some", some).executeUpdate();
            book(em).recountAll();
            assertThat(figures(em).count(new FinancialYear(2022), null)).isEqualTo(before);
            em.getTransaction().setRollbackOnly();
        });
    }

    @Test
    void a_sealed_report_stands_and_its_list_gives_its_figures() {
        database.transaction(em -> {
            JpaSealedReports sealed = new JpaSealedReports();
            sealed.em = em;
            FinancialYear year = new FinancialYear(2022);
            Ledger counted = figures(em).count(year, null);
            int edition = sealed.seal(year, null, new Sealed(List.of(counted), Map.of(), Map.of("inTime", "by the due day")),
                    Instant.parse("2023-10-01T09:30:00Z"), "complaints.manager");
            SealedReports.Seal seal = sealed.of(year, null).get(0);
            assertThat(seal.edition()).isEqualTo(edition);
            Viewer manager = new Viewer("auditor", false, true, Set.of());
            counted.groups().forEach((group, parts) -> parts.forEach((part, count) -> {
                if (group != Group.ACTION && group != Group.PROBLEM && group != Group.PROBLEM_UPHELD
                        && group != Group.PAYMENT_POUNDS && group != Group.GIVEN) {
                    assertThat(sealed.cases(seal.id(), group, part, manager, 0, 1).total()).as(group + " " + part).isEqualTo(count);
                }
            }));
            em.createNativeQuery("UPDATE complaints_case SET method = 'post' WHERE method = 'email'").executeUpdate();
            book(em).recountAll();
            assertThat(figures(em).count(year, null)).isNotEqualTo(counted);
            assertThat(sealed.content(seal.id()).ledgers().get(0)).isEqualTo(counted);
            assertThat(sealed.isIntact(seal.id())).isTrue();
            em.createNativeQuery("UPDATE complaints_sealed_case SET facts = REPLACE(facts, 'email', 'post') WHERE sealed_id = :id AND number = 7")
                    .setParameter("id", seal.id()).executeUpdate();
            em.createNativeQuery("UPDATE complaints_sealed_report SET content = REPLACE(content, '366', '367') WHERE id = :id")
                    .setParameter("id", seal.id()).executeUpdate();
            assertThat(sealed.isIntact(seal.id())).isFalse();
            em.getTransaction().setRollbackOnly();
        });
    }

    @Test
    void every_figure_opens_to_as_many_cases() {
        database.transaction(em -> {
            JpaCaseload caseload = new JpaCaseload();
            caseload.em = em;
            caseload.data = figures(em).data;
            JpaReportCases cases = new JpaReportCases();
            cases.caseload = caseload;
            Viewer auditor = new Viewer("auditor", false, true, Set.of());
            Ledger year = figures(em).count(new FinancialYear(2022), null);
            for (Group group : List.of(Group.TYPE, Group.REJECTED, Group.METHOD, Group.OUTCOME, Group.TIME, Group.DELAY, Group.EXTENDED,
                    Group.ACKNOWLEDGED)) {
                year.of(group).forEach((part, count) -> assertThat(cases.behind(new FinancialYear(2022), null, group, part,
                        TableQuery.everything(1), auditor, LocalDate.parse("2026-11-22")).total()).as(group + " " + part).isEqualTo(count));
            }
        });
    }
}
