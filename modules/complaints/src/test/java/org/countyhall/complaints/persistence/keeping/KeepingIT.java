package org.countyhall.complaints.persistence.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.aCase;
import static org.countyhall.complaints.domain.Fixtures.deskOn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseEvent;
import org.countyhall.complaints.domain.CasePerson;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Extension;
import org.countyhall.complaints.domain.Fixtures;
import org.countyhall.complaints.domain.Point;
import org.countyhall.complaints.domain.keeping.Certificate;
import org.countyhall.complaints.domain.keeping.DestroyedCases;
import org.countyhall.complaints.domain.keeping.DueCase;
import org.countyhall.testkit.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jakarta.persistence.EntityManager;

/** Destruction in a real MariaDB: every row of a case goes, whatever table it stands in, and the anonymous figures stay. */
class KeepingIT {

    /** Columns that name a case and outlive it: a certificate says which case is gone. */
    private static final List<String> KEPT = List.of("complaints_certificate.case_reference",
            // the frozen list behind a sealed report: numbers of rows, which say nothing once the case is gone
            "complaints_sealed_case.case_id");

    private static TestDatabase database;
    private static int cases;

    @TempDir
    Path home;

    @BeforeAll
    static void start() {
        database = TestDatabase.with(Case.class, Point.class, CaseEvent.class, Extension.class, CasePerson.class);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    private static long stored() {
        Case of = aCase().received("KEP-16-%04d".formatted(++cases));
        of.assign("complaints.officer", org.countyhall.complaints.domain.Part.OFFICER, deskOn("2023-05-05"));
        of.isAbout(java.util.Set.of("a.carer"), deskOn("2023-05-05"));
        database.transaction(em -> em.persist(of));
        return of.id();
    }

    private static void sql(String statement, Object... values) {
        database.transaction(em -> {
            var query = em.createNativeQuery(statement);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            query.executeUpdate();
        });
    }

    private static long count(String from, Object value) {
        return database.inTransaction(em -> ((Number) em.createNativeQuery("SELECT COUNT(*) FROM " + from).setParameter(1, value)
                .getSingleResult()).longValue());
    }

    private static Map<String, Integer> shred(long caseId) {
        return database.inTransaction(em -> {
            JdbcShredder shredder = new JdbcShredder();
            shredder.em = em;
            Map<String, Integer> seen = shredder.inventory(caseId);
            Map<String, Integer> gone = shredder.destroy(caseId);
            seen.forEach((table, rows) -> assertThat(gone.get(table)).as(table).isGreaterThanOrEqualTo(rows));
            return gone;
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void no_table_speaks_of_a_case_without_a_key_by_which_destruction_finds_it() {
        List<String> loose = database.inTransaction(em -> em.createNativeQuery("SELECT CONCAT(c.TABLE_NAME, '.', c.COLUMN_NAME)"
                + " FROM information_schema.COLUMNS c JOIN information_schema.TABLES t ON t.TABLE_SCHEMA = c.TABLE_SCHEMA AND t.TABLE_NAME = c.TABLE_NAME"
                + " WHERE c.TABLE_SCHEMA = DATABASE() AND t.TABLE_TYPE = 'BASE TABLE' AND c.TABLE_NAME LIKE 'complaints\\_%'"
                + " AND (c.COLUMN_NAME LIKE '%case_id' OR c.COLUMN_NAME LIKE '%case_reference' OR c.COLUMN_NAME IN ('document_id', 'letter_id', 'point_id'))"
                + " AND NOT EXISTS (SELECT 1 FROM information_schema.KEY_COLUMN_USAGE k WHERE k.TABLE_SCHEMA = c.TABLE_SCHEMA"
                + " AND k.TABLE_NAME = c.TABLE_NAME AND k.COLUMN_NAME = c.COLUMN_NAME AND k.REFERENCED_TABLE_NAME IS NOT NULL)").getResultList());
        loose.removeAll(KEPT);
        assertThat(loose).isEmpty();
    }

    @Test
    void every_row_goes_and_the_anonymous_one_stays_without_its_case() {
        long id = stored();
        sql("INSERT INTO complaints_document_key (case_id, wrapped, made_at) VALUES (?, 'x', UTC_TIMESTAMP(6))", id);
        sql("INSERT INTO complaints_document (version, case_id, number, title, file_name, content_type, size, sha256, source, first_number, edition,"
                + " status, status_at, added_at, added_by) VALUES (0, ?, 1, 'a', 'a', 'a', 1, 'a', 'UPLOAD', 1, 1, 'CLEAN', UTC_TIMESTAMP(6),"
                + " UTC_TIMESTAMP(6), 'x')", id);
        sql("INSERT INTO complaints_document_part (document_id, number, content) SELECT id, 0, 'x' FROM complaints_document WHERE case_id = ?", id);
        sql("INSERT INTO complaints_hold (version, case_id, reason, placed_at, placed_by) VALUES (0, ?, 'x', UTC_TIMESTAMP(6), 'x')", id);
        sql("INSERT INTO complaints_glass (version, case_id, account, reason, broken_at, open_until) VALUES (0, ?, 'x', 'x', UTC_TIMESTAMP(6),"
                + " UTC_TIMESTAMP(6))", id);
        long figures = count("complaints_fact WHERE 0 < ?", 1);
        sql("INSERT INTO complaints_fact (case_id, type, procedure_code, received_year, received_month, extended) VALUES (?, 'COMPLAINT',"
                + " 'ADULT_SOCIAL_CARE', 1916, '1916-05-01', FALSE)", id);
        Map<String, Integer> gone = shred(id);
        assertThat(gone).containsEntry("complaints_case", 1).containsEntry("complaints_document_part", 1).containsEntry("complaints_document_key", 1)
                .containsEntry("complaints_glass", 1).containsEntry("complaints_case_subject", 1).doesNotContainKey("complaints_fact");
        assertThat(count("complaints_case WHERE id = ?", id)).isZero();
        assertThat(count("complaints_event WHERE case_id = ?", id)).isZero();
        assertThat(count("complaints_document_part p WHERE NOT EXISTS (SELECT 1 FROM complaints_document d WHERE d.id = p.document_id) AND 0 < ?", 1)).isZero();
        assertThat(count("complaints_fact WHERE case_id IS NULL AND received_year = ?", 1916)).as("the figure of the year is what it was").isEqualTo(1);
        assertThat(count("complaints_fact WHERE 0 < ?", 1)).isEqualTo(figures + 1);
    }

    @Test
    void no_hold_comes_between_the_look_and_the_destruction() {
        long id = stored();
        try (EntityManager destroying = database.entityManager()) {
            destroying.getTransaction().begin();
            JdbcShredder shredder = new JdbcShredder();
            shredder.em = destroying;
            shredder.hold(id);
            assertThatThrownBy(() -> database.transaction(em -> {
                em.createNativeQuery("SET innodb_lock_wait_timeout = 1").executeUpdate();
                em.createNativeQuery("INSERT INTO complaints_hold (version, case_id, reason, placed_at, placed_by) VALUES (0, ?, 'x',"
                        + " UTC_TIMESTAMP(6), 'x')").setParameter(1, id).executeUpdate();
            })).hasStackTraceContaining("Lock wait timeout");
            destroying.getTransaction().rollback();
        }
    }

    @Test
    void another_case_keeps_all_its_rows_and_a_person_is_forgotten_with_the_last_case() {
        long one = stored();
        long other = stored();
        sql("INSERT INTO complaints_person (version, name, changed_at, changed_by) VALUES (0, ?, UTC_TIMESTAMP(6), 'x')", "Kept " + one);
        for (long id : new long[] {one, other}) {
            sql("INSERT INTO complaints_case_party (version, case_id, person_id, part, added_at, added_by) SELECT 0, ?, id, 'COMPLAINANT',"
                    + " UTC_TIMESTAMP(6), 'x' FROM complaints_person WHERE name = ?", id, "Kept " + one);
        }
        shred(one);
        assertThat(count("complaints_event WHERE case_id = ?", other)).isPositive();
        assertThat(count("complaints_person WHERE name = ?", "Kept " + one)).isEqualTo(1);
        shred(other);
        assertThat(count("complaints_person WHERE name = ?", "Kept " + one)).isZero();
    }

    @Test
    void the_list_outside_the_database_says_what_must_not_come_back() throws IOException {
        DestroyedList list = new DestroyedList();
        list.home = Optional.of(home.toString());
        assertThat(list.all()).isEmpty();
        DueCase due = new DueCase(1, "CMP-16-0001", CaseType.COMPLAINT, null, Fixtures.day("2016-05-04"), Fixtures.day("2016-07-01"), 6,
                "Limitation", Fixtures.day("2022-07-01"), false);
        Certificate certificate = Certificate.of("DES-23-0001", due, Map.of("complaints_point", 2, "complaints_task", 0), deskOn("2023-05-05"));
        assertThat(certificate.contents()).isEqualTo("point=2");
        assertThat(certificate.isWhole()).isTrue();
        list.note(certificate);
        Files.writeString(home.resolve("destroyed.cases"), "DES-23-0002,CMP-16-", java.nio.file.StandardOpenOption.APPEND);
        assertThat(list.all()).containsExactly(new DestroyedCases.Entry("CMP-16-0001", Fixtures.day("2016-05-04")));
    }
}
