package org.countyhall.complaints.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.complaints.domain.Fixtures.aCase;
import static org.countyhall.complaints.domain.Fixtures.day;
import static org.countyhall.complaints.domain.Fixtures.deskOn;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseEvent;
import org.countyhall.complaints.domain.CasePerson;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Extension;
import org.countyhall.complaints.domain.Point;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.keeping.Certificate;
import org.countyhall.complaints.domain.keeping.DueCase;
import org.countyhall.complaints.domain.keeping.Hold;
import org.countyhall.complaints.domain.keeping.Retention;
import org.countyhall.core.Directorate;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.testkit.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import jakarta.persistence.EntityManager;

/** Which closed case is due when, by type, outcome, Ombudsman and hold. */
class JpaArchiveIT {

    private static final Viewer MANAGER = new Viewer("complaints.manager", true, false, Set.of(), Set.of(Directorate.values()));
    private static final LocalDate TODAY = day("2031-06-30");

    private static TestDatabase database;

    @BeforeAll
    static void start() {
        database = TestDatabase.with(Case.class, Point.class, CaseEvent.class, Extension.class, CasePerson.class, Hold.class, Retention.class,
                Certificate.class);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    private static JpaArchive archive(EntityManager em) {
        JpaArchive archive = new JpaArchive();
        archive.em = em;
        return archive;
    }

    private static Case closed(String reference, CaseType type, String closedOn, String outcome) {
        Case of = aCase().ofType(type).received(reference);
        database.transaction(em -> em.persist(of));
        database.transaction(em -> em.createNativeQuery("UPDATE complaints_case SET status = 'CLOSED', closed_on = ?, outcome = ? WHERE id = ?")
                .setParameter(1, day(closedOn)).setParameter(2, outcome).setParameter(3, of.id()).executeUpdate());
        return of;
    }

    private static Rows<DueCase> due(TableQuery query) {
        return database.inTransaction(em -> archive(em).due(MANAGER, TODAY, query));
    }

    /** Of this test's own cases. */
    private static TableQuery beginning(String words) {
        return new TableQuery(words, Map.of(), Map.of(), Map.of(), Map.of(), "", false, 0, 100);
    }

    private static List<String> references(TableQuery query) {
        return due(query).page().stream().map(DueCase::reference).toList();
    }

    @Test
    void of_thousands_of_destroyed_cases_those_that_came_back_are_found() {
        database.transaction(em -> em.persist(aCase().received("CMP-09-0007")));
        Set<String> destroyed = IntStream.rangeClosed(1, 2500).mapToObj("CMP-09-%04d"::formatted).collect(Collectors.toSet());
        database.transaction(em -> {
            assertThat(archive(em).present(destroyed)).containsExactly("CMP-09-0007");
            assertThat(archive(em).present(Set.of())).isEmpty();
        });
    }

    @Test
    void what_is_due_is_narrowed_ordered_and_cut_in_the_database() {
        closed("DUE-22-0001", CaseType.COMPLAINT, "2025-01-10", "UPHELD");
        Case held = closed("DUE-22-0002", CaseType.COMPLAINT, "2025-01-09", "NOT_UPHELD");
        closed("DUE-22-0003", CaseType.COMPLIMENT, "2028-07-01", null);
        database.transaction(em -> archive(em).add(Hold.placed(held.id(), "A claim", null, deskOn("2023-05-05"))));
        TableQuery all = beginning("DUE-22");
        assertThat(references(all)).as("the longest overdue first").containsExactly("DUE-22-0003", "DUE-22-0002", "DUE-22-0001");
        for (String column : List.of("reference", "type", "outcome", "closedOn", "dueOn", "years", "held")) {
            assertThat(references(all.sortedBy(column, false))).as(column).hasSize(3);
        }
        assertThat(references(all.sortedBy("closedOn", true))).containsExactly("DUE-22-0003", "DUE-22-0001", "DUE-22-0002");
        assertThat(references(all.sortedBy("held", true)).get(0)).isEqualTo("DUE-22-0002");
        assertThat(references(all.filteredBy("held", "no"))).containsExactly("DUE-22-0003", "DUE-22-0001");
        assertThat(references(all.filteredBy("held", "yes"))).containsExactly("DUE-22-0002");
        assertThat(references(all.filteredBy("type", "COMPLIMENT"))).containsExactly("DUE-22-0003");
        assertThat(references(all.filteredBy("outcome", "UPHELD"))).containsExactly("DUE-22-0001");
        assertThat(references(all.filteredBy(TableQuery.CHOSEN, "DUE-22-0001", "DUE-22-0003"))).containsExactly("DUE-22-0003", "DUE-22-0001");
        assertThat(references(new TableQuery("DUE-22", Map.of(), Map.of("closedOn", day("2025-01-10")), Map.of("dueOn", day("2031-01-10")), Map.of(), "", false,
                0, 100))).containsExactly("DUE-22-0003", "DUE-22-0001");
        Rows<DueCase> second = due(all.rows(1, 1));
        assertThat(second.total()).isEqualTo(3);
        assertThat(second.page()).extracting(DueCase::reference).containsExactly("DUE-22-0002");
    }

    @Test
    void years_by_type_and_outcome_and_nothing_that_is_held_counts() {
        closed("ARC-23-0001", CaseType.COMPLAINT, "2025-06-30", "UPHELD");
        closed("ARC-23-0002", CaseType.COMPLAINT, "2025-07-01", "UPHELD");
        closed("ARC-23-0003", CaseType.COMPLAINT, "2028-06-30", "REJECTED");
        closed("ARC-23-0004", CaseType.COMPLIMENT, "2029-06-30", null);
        Case held = closed("ARC-23-0005", CaseType.COMPLAINT, "2024-01-01", "UPHELD");
        database.transaction(em -> archive(em).add(Hold.placed(held.id(), "A claim", null, deskOn("2023-05-05"))));
        assertThat(references(beginning("arc-23"))).containsExactly("ARC-23-0005", "ARC-23-0001", "ARC-23-0003", "ARC-23-0004");
        database.transaction(em -> {
            assertThat(archive(em).anyDue(MANAGER, TODAY)).isTrue();
            assertThat(archive(em).anyDue(MANAGER, day("2030-06-01"))).as("only the held one has had its time").isFalse();
            assertThat(archive(em).scheduled(held.id(), TODAY).orElseThrow().held()).isTrue();
            assertThat(archive(em).due(new Viewer("investigator", false, false, Set.of()), TODAY, TableQuery.everything(100)).page()).isEmpty();
            assertThat(archive(em).schedule()).hasSize(8);
        });
    }
}
