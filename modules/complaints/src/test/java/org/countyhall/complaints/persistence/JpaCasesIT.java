package org.countyhall.complaints.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.aCase;
import static org.countyhall.complaints.domain.Fixtures.day;
import static org.countyhall.complaints.domain.Fixtures.deskOn;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.countyhall.complaints.EmptyRegister;
import org.countyhall.complaints.api.CaseSummary;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseEvent;
import org.countyhall.complaints.domain.CasePerson;
import org.countyhall.complaints.domain.CaseStatus;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Extension;
import org.countyhall.complaints.domain.Finding;
import org.countyhall.complaints.domain.Fixtures;
import org.countyhall.complaints.domain.Part;
import org.countyhall.complaints.domain.Point;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.core.Directorate;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.testkit.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.persistence.EntityManager;
import jakarta.persistence.RollbackException;

/** Cases on a real MariaDB: what is stored is what is read, lists show only what their viewer may know. */
class JpaCasesIT {

    private static final LocalDate TODAY = day("2023-06-02");
    private static final Viewer OFFICER = new Viewer("complaints.officer", true, false, Set.of());
    private static final Viewer INVESTIGATOR = new Viewer("investigator", false, false, Set.of());
    private static final Viewer AUDITOR = new Viewer("auditor", false, true, Set.of());

    private static TestDatabase database;

    @BeforeAll
    static void start() {
        database = TestDatabase.with(Case.class, Point.class, CaseEvent.class, Extension.class, CasePerson.class);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void empty() {
        EmptyRegister.in(database);
    }

    private static JpaCases cases(EntityManager em) {
        JpaCases cases = new JpaCases();
        cases.em = em;
        return cases;
    }

    private static JpaCaseload caseload(EntityManager em) {
        JpaCaseload caseload = new JpaCaseload();
        caseload.em = em;
        caseload.data = data(em);
        return caseload;
    }

    private static JpaReferenceData data(EntityManager em) {
        JpaReferenceData data = new JpaReferenceData();
        data.em = em;
        data.clock = Clock.systemUTC();
        return data;
    }

    private static void store(String reference, Fixtures.CaseBuilder builder, java.util.function.Consumer<Case> then) {
        Case received = builder.received(reference);
        then.accept(received);
        database.transaction(em -> cases(em).add(received));
    }

    private static List<String> found(TableQuery query, Viewer viewer) {
        return database.inTransaction(em -> caseload(em).find(query, viewer, TODAY)).page().stream().map(CaseSummary::reference).toList();
    }

    private static TableQuery all() {
        return TableQuery.everything(25);
    }

    private static TableQuery words(String words) {
        return new TableQuery(words, Map.of(), Map.of(), Map.of(), Map.of(), "", false, 0, 25);
    }

    @Test
    void what_is_stored_is_what_is_read() {
        store("CMP-23-0440", aCase().withPoint("Late visits").withPoint("Calls not returned"), found -> {
            found.acknowledge(day("2023-05-10"), deskOn("2023-05-10"));
            found.extend(new Extension.Agreement(day("2023-06-01"), "Ann", "telephone", day("2023-06-20"), "complexCase"), deskOn("2023-06-01"));
            found.find(1, Finding.UPHELD, "The visits were late", deskOn("2023-06-01"));
            found.assign("complaints.officer", Part.OFFICER, deskOn("2023-06-01"));
        });
        database.transaction(em -> {
            Case read = cases(em).find("CMP-23-0440").orElseThrow();
            assertThat(read.status()).isEqualTo(CaseStatus.ACKNOWLEDGED);
            assertThat(read.complainant().name()).isEqualTo("Ann O'Brien");
            assertThat(read.schedule().respondBy()).isEqualTo(day("2023-06-20"));
            assertThat(read.progress().acknowledgedOn()).isEqualTo(day("2023-05-10"));
            assertThat(read.points()).extracting(Point::finding).containsExactly(Finding.UPHELD, null);
            assertThat(read.extensions()).hasSize(1);
            assertThat(read.events()).hasSize(5);
            assertThat(read.accounts()).containsExactly("complaints.officer");
            assertThat(read.isRestricted()).isFalse();
        });
    }

    @Test
    void a_change_of_the_second_editor_is_not_lost_silently() {
        store("CMP-23-0440", aCase(), found -> { });
        try (EntityManager one = database.entityManager(); EntityManager other = database.entityManager()) {
            one.getTransaction().begin();
            other.getTransaction().begin();
            cases(one).find("CMP-23-0440").orElseThrow().acknowledge(day("2023-05-09"), deskOn("2023-05-10"));
            cases(other).find("CMP-23-0440").orElseThrow().acknowledge(day("2023-05-10"), deskOn("2023-05-10"));
            one.getTransaction().commit();
            assertThatThrownBy(() -> other.getTransaction().commit()).isInstanceOf(RollbackException.class);
        }
    }

    @Test
    void overdue_comes_first_and_what_is_never_due_last() {
        store("CMP-23-0003", aCase().receivedOn("2023-06-01"), found -> { });
        store("CPL-23-0001", aCase().ofType(CaseType.COMPLIMENT), found -> { });
        store("CMP-23-0001", aCase().receivedOn("2023-04-03"), found -> { });
        assertThat(found(all(), OFFICER)).containsExactly("CMP-23-0001", "CMP-23-0003", "CPL-23-0001");
        assertThat(found(all().filteredBy("overdue", "yes"), OFFICER)).containsExactly("CMP-23-0001");
        assertThat(found(all().filteredBy("status", "OPEN").filteredBy("type", "COMPLAINT"), OFFICER)).hasSize(2);
    }

    @Test
    void a_list_shows_only_what_its_viewer_may_open() {
        store("CMP-23-0001", aCase(), found -> { });
        store("CMP-23-0002", aCase(), found -> found.assign("investigator", Part.INVESTIGATOR, deskOn("2023-05-05")));
        store("CMP-23-0003", aCase(), found -> found.restrictTo(List.of("complaints.manager"), deskOn("2023-05-05")));
        store("CMP-23-0004", aCase(), found -> found.restrictTo(List.of("complaints.officer"), deskOn("2023-05-05")));
        assertThat(found(all(), OFFICER)).containsExactlyInAnyOrder("CMP-23-0001", "CMP-23-0002", "CMP-23-0004");
        assertThat(found(all(), INVESTIGATOR)).containsExactly("CMP-23-0002");
        assertThat(found(all(), AUDITOR)).hasSize(4);
        assertThat(found(words("CMP-23-0003"), OFFICER)).isEmpty();
        assertThat(found(words("calls"), INVESTIGATOR)).containsExactly("CMP-23-0002");
    }

    @Test
    void whom_a_case_is_about_never_finds_it_and_a_manager_finds_what_is_restricted() {
        store("CMP-23-0001", aCase(), found -> found.isAbout(Set.of("complaints.officer", "auditor"), deskOn("2023-05-05")));
        store("CMP-23-0002", aCase(), found -> found.restrictTo(List.of("complaints.officer"), deskOn("2023-05-05")));
        Viewer manager = new Viewer("complaints.manager", true, false, Set.of(), Set.of(Directorate.values()));
        assertThat(found(all(), OFFICER)).containsExactly("CMP-23-0002");
        assertThat(found(all(), AUDITOR)).containsExactly("CMP-23-0002");
        assertThat(found(words("CMP-23-0001"), OFFICER)).isEmpty();
        assertThat(found(all(), manager)).containsExactlyInAnyOrder("CMP-23-0001", "CMP-23-0002");
    }

    @Test
    void words_are_found_by_their_beginning_apostrophes_or_not() {
        store("CMP-23-0001", aCase().by("Ann O'Brien").withPoint("Nobody told us about the visit"), found -> { });
        store("CMP-23-0002", aCase().by("Bo Ali"), found -> { });
        assertThat(found(words("obrien"), OFFICER)).containsExactly("CMP-23-0001");
        assertThat(found(words("O'Bri"), OFFICER)).containsExactly("CMP-23-0001");
        assertThat(found(words("told about the vis"), OFFICER)).containsExactly("CMP-23-0001");
        assertThat(found(words("bo"), OFFICER)).containsExactly("CMP-23-0002");
        assertThat(found(words("cmp-23-0002"), OFFICER)).containsExactly("CMP-23-0002");
        assertThat(found(words("\"+-*(bo"), OFFICER)).containsExactly("CMP-23-0002");
        assertThat(found(words("..."), OFFICER)).isEmpty();
    }

    @Test
    void filters_work_together() {
        store("CMP-23-0001", aCase(), found -> found.assign("complaints.officer", Part.OFFICER, deskOn("2023-05-05")));
        store("CMP-23-0002", aCase(), found -> { });
        assertThat(found(all().filteredBy("category", "communications").filteredBy("officer", "NONE"), OFFICER)).containsExactly("CMP-23-0002");
        assertThat(found(all().filteredBy("officer", "complaints.officer"), OFFICER)).containsExactly("CMP-23-0001");
        assertThat(found(all().filteredBy("category", "staffConduct"), OFFICER)).isEmpty();
        database.transaction(em -> assertThat(caseload(em).find(all().filteredBy("category", "communications"), OFFICER, TODAY).page())
                .extracting(CaseSummary::category).containsOnly(data(em).codes().label(CodeList.CATEGORY, "communications")));
        TableQuery may = new TableQuery("", Map.of(), Map.of("receivedOn", day("2023-05-06")), Map.of(), Map.of(), "", false, 0, 25);
        assertThat(found(may, OFFICER)).isEmpty();
    }

    @Test
    void of_chosen_rows_the_viewer_gets_those_that_they_may_know() {
        store("CMP-23-0001", aCase(), found -> { });
        store("CMP-23-0002", aCase(), found -> { });
        store("CMP-23-0003", aCase(), found -> found.restrictTo(List.of("complaints.manager"), deskOn("2023-05-05")));
        TableQuery chosen = all().filteredBy(TableQuery.CHOSEN, "CMP-23-0003", "CMP-23-0001", "CMP-99-9999");
        assertThat(found(chosen, OFFICER)).containsExactly("CMP-23-0001");
        assertThat(found(chosen, INVESTIGATOR)).isEmpty();
        assertThat(found(chosen.filteredBy("status", "CLOSED"), OFFICER)).isEmpty();
    }

    @Test
    void pages_are_cut_in_the_database() {
        IntStream.rangeClosed(1, 7).forEach(i -> store("CMP-23-000" + i, aCase(), found -> { }));
        Rows<CaseSummary> page = database.inTransaction(em -> caseload(em).find(all().rows(5, 5), OFFICER, TODAY));
        assertThat(page.total()).isEqualTo(7);
        assertThat(page.page()).hasSize(2);
    }

    @Test
    void what_lies_on_a_desk_and_what_changed_there() {
        store("CMP-23-0001", aCase(), found -> found.assign("investigator", Part.INVESTIGATOR, deskOn("2023-05-05")));
        store("CMP-23-0002", aCase(), found -> { });
        database.transaction(em -> {
            assertThat(caseload(em).openWith("investigator", INVESTIGATOR, TODAY, 10)).hasSize(1);
            assertThat(caseload(em).unallocated(OFFICER, TODAY, 10)).hasSize(2);
            assertThat(caseload(em).changes("investigator", INVESTIGATOR, 10)).isNotEmpty()
                    .allMatch(change -> change.reference().equals("CMP-23-0001"));
            assertThat(caseload(em).receipt("CMP-23-0001").orElseThrow().respondBy()).isEqualTo(day("2023-06-06"));
            em.find(Case.class, em.createQuery("select c.id from ComplaintsCase c where c.reference = 'CMP-23-0001'", Long.class).getSingleResult())
                    .assign("investigator", Part.OFFICER, deskOn("2023-05-05"));
            em.flush();
            assertThat(caseload(em).openWith("investigator", INVESTIGATOR, TODAY, 10)).as("once, though the officer investigates too").hasSize(1);
        });
    }

    @Test
    void numbers_are_taken_in_blocks_and_never_twice() {
        Function<Integer, Integer> take = howMany -> database.inTransaction(em -> {
            JpaSeries series = new JpaSeries();
            series.em = em;
            return series.take("CMP-23", howMany);
        });
        assertThat(take.apply(1)).isEqualTo(1);
        assertThat(take.apply(1)).isEqualTo(2);
        assertThat(take.apply(64)).isEqualTo(3);
        assertThat(take.apply(1)).isEqualTo(67);
        List<Integer> together = IntStream.range(0, 40).parallel().mapToObj(i -> take.apply(1)).toList();
        assertThat(together).doesNotHaveDuplicates();
    }

    @Test
    void limits_and_lists_are_those_of_the_papers() {
        database.transaction(em -> {
            assertThat(data(em).limits().all()).containsAll(Fixtures.LIMITS.all());
            assertThat(data(em).codes().of(CodeList.CATEGORY)).hasSize(7);
            assertThat(data(em).codes().of(CodeList.DELAY_REASON)).hasSize(9);
            assertThat(data(em).codes().read(CodeList.METHOD, "method", "Self service/ online")).isEqualTo("selfService");
            assertThat(data(em).codes().read(CodeList.CATEGORY, "category", "Quality of service")).isEqualTo("qualityOfService");
        });
    }
}
