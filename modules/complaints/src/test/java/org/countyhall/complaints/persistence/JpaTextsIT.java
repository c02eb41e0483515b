package org.countyhall.complaints.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.countyhall.complaints.EmptyRegister;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseEvent;
import org.countyhall.complaints.domain.CasePerson;
import org.countyhall.complaints.domain.Extension;
import org.countyhall.complaints.domain.Point;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.see.SearchPlan;
import org.countyhall.complaints.domain.see.TextKind;
import org.countyhall.complaints.domain.see.Texts;
import org.countyhall.testkit.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import jakarta.persistence.EntityManager;

/** What people type, misspelt as they type it, finds what they mean; and nobody finds what they may not open. */
class JpaTextsIT {

    private static final Viewer OFFICER = new Viewer("complaints.officer", true, false, Set.of());
    private static final Viewer INVESTIGATOR = new Viewer("investigator", false, false, Set.of());
    private static final int FIRST = 5;

    private static TestDatabase database;

    @BeforeAll
    static void start() throws IOException {
        database = TestDatabase.with(Case.class, Point.class, CaseEvent.class, Extension.class, CasePerson.class);
        empty();
        List<String[]> rows = lines("cases.txt");
        database.transaction(em -> rows.forEach(row -> store(em, row)));
        readAll();
    }

    private static void empty() {
        EmptyRegister.in(database);
    }

    @AfterAll
    static void stop() {
        empty();
        database.close();
    }

    private static List<String[]> lines(String file) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                JpaTextsIT.class.getResourceAsStream("/org/countyhall/complaints/search/" + file), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\\|", -1)).toList();
        }
    }

    private static void store(EntityManager em, String[] row) {
        em.createNativeQuery("INSERT INTO complaints_case (version, reference, type, procedure_code, status, received_on, summary,"
                + " complainant_name, stage, stage_from, next_step, restricted, search_text, changed_at, changed_by) VALUES (0, ?, 'COMPLAINT',"
                + " 'ADULT_SOCIAL_CARE', 'RECEIVED', '2025-03-04', ?, ?, 1, '2025-03-04', 'ACKNOWLEDGE', FALSE, '', '2025-03-04 10:00:00.123456',"
                + " 'test')").setParameter(1, row[0]).setParameter(2, row[2]).setParameter(3, row[1]).executeUpdate();
        Object id = em.createNativeQuery("SELECT LAST_INSERT_ID()").getSingleResult();
        int number = 1;
        for (String point : row[3].split(";")) {
            em.createNativeQuery("INSERT INTO complaints_point (case_id, number, summary) VALUES (?, ?, ?)").setParameter(1, id)
                    .setParameter(2, number++).setParameter(3, point).executeUpdate();
        }
        if (!row[4].isEmpty()) {
            em.createNativeQuery("INSERT INTO complaints_letter (version, case_id, kind, name, stage, state, addressee, subject, text, written_by,"
                    + " drafted_at, changed_at, changed_by) VALUES (0, ?, 'RESPONSE', 'Response', 1, 'SENT', ?, 'Our answer to your complaint', ?,"
                    + " 'test', '2025-04-01 10:00:00', '2025-04-01 10:00:00', 'test')").setParameter(1, id).setParameter(2, row[1])
                    .setParameter(3, row[4]).executeUpdate();
        }
    }

    private static void readAll() {
        for (TextKind kind : List.of(TextKind.CASE, TextKind.LETTER)) {
            while (database.inTransaction(em -> sources(em).readSome(kind)) > 0) {
                assertThat(kind).isNotNull();
            }
        }
    }

    private static JpaTextSources sources(EntityManager em) {
        JpaTextSources sources = new JpaTextSources();
        sources.em = em;
        sources.book = book(em);
        sources.clock = Clock.systemUTC();
        return sources;
    }

    private static JpaWordBook book(EntityManager em) {
        JpaWordBook book = new JpaWordBook();
        book.em = em;
        return book;
    }

    private static List<Texts.Hit> hits(String question, Texts.Filter filter, Viewer viewer) {
        return database.inTransaction(em -> {
            JpaTexts texts = new JpaTexts();
            texts.em = em;
            return texts.search(SearchPlan.of(question, book(em)), filter, viewer, 25);
        });
    }

    private static List<String> found(String question, Viewer viewer) {
        return hits(question, Texts.Filter.NONE, viewer).stream().map(Texts.Hit::reference).distinct().limit(FIRST).toList();
    }

    @Test
    void nine_of_ten_judged_questions_find_their_case_among_the_first_five() throws IOException {
        List<String[]> judged = lines("judged.txt");
        List<String> missed = new ArrayList<>();
        for (String[] one : judged) {
            if (!found(one[0], OFFICER).contains(one[1])) {
                missed.add(one[0] + " -> " + one[1] + " but " + found(one[0], OFFICER));
            }
        }
        double share = 1 - missed.size() / (double) judged.size();
        System.getLogger("search").log(System.Logger.Level.INFO, "{0} of {1} judged questions found; missed {2}",
                judged.size() - missed.size(), judged.size(), missed);
        assertThat(judged).hasSizeGreaterThanOrEqualTo(50);
        assertThat(share).as("missed: " + missed).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void who_may_not_open_a_case_does_not_find_its_texts() {
        assertThat(found("wheelchair", INVESTIGATOR)).isEmpty();
        database.transaction(em -> em.createNativeQuery("INSERT INTO complaints_case_person (case_id, account, part)"
                + " SELECT id, 'investigator', 'INVESTIGATOR' FROM complaints_case WHERE reference = 'CMP-25-0104'").executeUpdate());
        assertThat(found("wheelchair", INVESTIGATOR)).containsExactly("CMP-25-0104");
        database.transaction(em -> em.createNativeQuery("DELETE FROM complaints_case_person").executeUpdate());
    }

    @Test
    void a_hit_says_which_of_the_words_it_has_as_they_were_read() {
        assertThat(hits("weelchair", Texts.Filter.NONE, OFFICER)).isNotEmpty().allSatisfy(hit -> assertThat(hit.read()).contains("wheelchair"));
    }

    @Test
    void a_search_can_be_limited_to_letters_and_days() {
        Texts.Filter letters = new Texts.Filter(List.of(TextKind.LETTER), null, null);
        assertThat(hits("insulin", letters, OFFICER)).extracting(Texts.Hit::kind).containsExactly(TextKind.LETTER);
        assertThat(hits("insulin", new Texts.Filter(List.of(), LocalDate.of(2025, 5, 1), null), OFFICER)).isEmpty();
    }

    @Test
    void a_text_that_changes_is_found_by_its_new_words_only() {
        database.transaction(em -> em.createNativeQuery("UPDATE complaints_case SET summary = 'Trampoline in the garden',"
                + " changed_at = UTC_TIMESTAMP(6) WHERE reference = 'INF-25-0001'").executeUpdate());
        readAll();
        assertThat(found("trampolines", OFFICER)).containsExactly("INF-25-0001");
        int again = database.inTransaction(em -> sources(em).readSome(TextKind.CASE));
        assertThat(again).isZero();
    }

    @Test
    void a_question_that_is_not_words_finds_nothing_and_breaks_nothing() {
        assertThat(found("+-*()\"~<>@%_\\'", OFFICER)).isEmpty();
        assertThat(found("*invoice*) +(", OFFICER)).contains("CMP-25-0102");
    }
}
