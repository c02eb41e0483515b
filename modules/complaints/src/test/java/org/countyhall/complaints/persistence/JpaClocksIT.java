package org.countyhall.complaints.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.complaints.domain.Fixtures.CALENDAR;
import static org.countyhall.complaints.domain.Fixtures.LIMITS;
import static org.countyhall.complaints.domain.Fixtures.day;
import static org.countyhall.complaints.domain.Fixtures.deskOn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.countyhall.complaints.EmptyRegister;
import org.countyhall.complaints.domain.Schedule;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.clocks.OpenDates;
import org.countyhall.complaints.domain.clocks.WarningKind;
import org.countyhall.complaints.domain.clocks.Watched;
import org.countyhall.complaints.domain.deadlines.CaseFacts;
import org.countyhall.complaints.domain.deadlines.Deadlines;
import org.countyhall.core.calendar.EnglishBankHolidays;
import org.countyhall.core.calendar.WorkingCalendar;
import org.countyhall.core.table.TableQuery;
import org.countyhall.testkit.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.persistence.EntityManager;

/** Warnings and moved dates on a real MariaDB: told once whoever is quicker, and ten thousand cases moved at once. */
class JpaClocksIT {

    private static final int MANY = 10_000;
    private static final Viewer AUDITOR = new Viewer("auditor", false, true, Set.of());
    private static TestDatabase database;

    @BeforeAll
    static void start() {
        database = TestDatabase.with();
    }

    @AfterAll
    static void stop() {
        empty();
        database.close();
    }

    @BeforeEach
    void fresh() {
        empty();
    }

    private static void empty() {
        EmptyRegister.in(database);
    }

    /** So many cases received on the days from 3 April 2023 on, with their dates as they stand without the new holiday. */
    private static void cases(int many) {
        database.transaction(em -> {
            for (int first = 0; first < many; first += 1000) {
                StringBuilder sql = new StringBuilder("INSERT INTO complaints_case (version, reference, type, procedure_code, status, received_on,"
                        + " summary, stage, stage_from, acknowledge_by, respond_by, statutory_limit, next_step, next_due, officer, restricted,"
                        + " search_text, changed_at, changed_by) VALUES ");
                for (int i = first; i < Math.min(many, first + 1000); i++) {
                    LocalDate received = day("2023-04-03").plusDays(i % 25);
                    LocalDate respond = CALENDAR.after(received, 20);
                    sql.append(i == first ? "" : ",").append("(0, 'CMP-23-%04d', 'COMPLAINT', 'ADULT_SOCIAL_CARE', 'ACKNOWLEDGED', '%s', 'x', 1, '%s', '%s', '%s', '%s', 'INVESTIGATE', '%s', 'officer%d', FALSE, 'x', '2023-04-03', 'x')"
                            .formatted(i, received, received, CALENDAR.after(received, 3), respond, received.plusMonths(6), respond, i % 30));
                }
                em.createNativeQuery(sql.toString()).executeUpdate();
            }
        });
    }

    private static JpaDueWatch watch(EntityManager em) {
        JpaDueWatch watch = new JpaDueWatch();
        watch.em = em;
        return watch;
    }

    private static JpaDatesBook book(EntityManager em) {
        JpaDatesBook book = new JpaDatesBook();
        book.em = em;
        return book;
    }

    @Test
    void of_two_nodes_that_warn_at_the_same_moment_one_does() throws Exception {
        cases(40);
        List<Watched> due = database.inTransaction(em -> watch(em).untold(WarningKind.DUE_SOON, day("2023-04-01"), day("2023-12-31"), 100));
        assertThat(due).hasSize(40);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        List<Future<Integer>> told = new ArrayList<>();
        for (int node = 0; node < 2; node++) {
            told.add(nodes.submit(() -> due.stream().mapToInt(of -> database.inTransaction(em -> watch(em).tell(of, WarningKind.DUE_SOON,
                    deskOn("2023-05-05"))) ? 1 : 0).sum()));
        }
        assertThat(told.get(0).get() + told.get(1).get()).isEqualTo(40);
        nodes.shutdown();
        assertThat(count("complaints_warning")).isEqualTo(40);
        assertThat(count("complaints_event")).isEqualTo(40);
        assertThat(database.<List<Watched>>inTransaction(em -> watch(em).untold(WarningKind.DUE_SOON, day("2023-04-01"), day("2023-12-31"), 100)))
                .isEmpty();
        assertThat(database.<List<Watched>>inTransaction(em -> watch(em).untold(WarningKind.BREACHED, day("2023-04-01"), day("2023-12-31"), 100)))
                .hasSize(40);
    }

    @Test
    void a_new_holiday_moves_ten_thousand_open_cases_at_once() {
        cases(MANY);
        LocalDate holiday = day("2023-05-10");
        EnglishBankHolidays computed = new EnglishBankHolidays();
        WorkingCalendar changed = new WorkingCalendar(day -> day.equals(holiday) ? Optional.of("A new day") : computed.on(day));
        move(changed, holiday);
        empty();
        cases(MANY);
        int moved = move(changed, holiday);
        assertThat(moved).isGreaterThan(MANY / 2);
        assertThat(count("complaints_moved")).isEqualTo(moved);
        assertThat(count("complaints_event")).isEqualTo(moved);
        assertThat(database.<Integer>inTransaction(em -> move(em, changed, holiday))).as("moved a second time").isZero();
        database.transaction(em -> {
            assertThat(book(em).moves(AUDITOR, null, 10)).hasSize(1).first().satisfies(one -> assertThat(one.cases()).isEqualTo(moved));
            assertThat(book(em).moves(AUDITOR, holiday.plusDays(1), 10)).as("of another day").isEmpty();
            long number = book(em).moves(AUDITOR, holiday, 10).get(0).number();
            assertThat(book(em).moved(number, TableQuery.everything(5), AUDITOR).page()).hasSize(5).allSatisfy(
                    one -> assertThat(one.respondTo()).isAfter(one.respondFrom()));
        });
    }

    private static int move(WorkingCalendar calendar, LocalDate day) {
        return database.inTransaction(em -> move(em, calendar, day));
    }

    private static int move(EntityManager em, WorkingCalendar calendar, LocalDate day) {
        Map<CaseFacts, Deadlines> counted = new HashMap<>();
        Map<Schedule, List<Long>> moved = new HashMap<>();
        for (OpenDates open : book(em).open()) {
            Schedule now = open.schedule().recounted(counted.computeIfAbsent(open.facts(), facts -> Deadlines.of(facts, LIMITS, calendar)));
            if (!now.equals(open.schedule())) {
                moved.computeIfAbsent(now, first -> new ArrayList<>()).add(open.id());
            }
        }
        int cases = moved.values().stream().mapToInt(List::size).sum();
        if (cases > 0) {
            book(em).move(moved, "A new day", day, deskOn("2023-05-05"));
        }
        return cases;
    }

    private static int count(String table) {
        return database.inTransaction(em -> ((Number) em.createNativeQuery("SELECT COUNT(*) FROM " + table).getSingleResult()).intValue());
    }
}
