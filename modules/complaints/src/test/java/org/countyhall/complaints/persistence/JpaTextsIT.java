package org.countyhall.complaints.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.complaints.domain.Fixtures.deskOn;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
import org.countyhall.complaints.domain.documents.CheckedFile;
import org.countyhall.complaints.domain.documents.Document;
import org.countyhall.complaints.domain.documents.DocumentSource;
import org.countyhall.complaints.domain.documents.DocumentStatus;
import org.countyhall.complaints.domain.documents.FileKind;
import org.countyhall.complaints.domain.documents.Redaction;
import org.countyhall.complaints.domain.see.SearchPlan;
import org.countyhall.complaints.domain.see.Snippet;
import org.countyhall.complaints.domain.see.TextKind;
import org.countyhall.complaints.domain.see.Texts;
import org.countyhall.complaints.persistence.documents.SealedBox;
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
        database = TestDatabase.with(Case.class, Point.class, CaseEvent.class, Extension.class, CasePerson.class,
                Document.class, Redaction.class);
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
        for (TextKind kind : List.of(TextKind.CASE, TextKind.NOTE, TextKind.LETTER, TextKind.DOCUMENT)) {
            while (database.inTransaction(em -> sources(em).readSome(kind)) > 0) {
                assertThat(kind).isNotNull();
            }
        }
    }

    private static JpaTextSources sources(EntityManager em) {
        JpaTextSources sources = new JpaTextSources();
        sources.em = em;
        sources.book = book(em);
        sources.vault = SealedBox.vault(em);
        sources.sealed = SealedBox.words(em);
        sources.clock = Clock.systemUTC();
        return sources;
    }

    private static JpaWordBook book(EntityManager em) {
        JpaWordBook book = new JpaWordBook();
        book.em = em;
        book.sealed = SealedBox.words(em);
        return book;
    }

    private static List<Texts.Hit> hits(String question, Texts.Filter filter, Viewer viewer) {
        return database.inTransaction(em -> {
            JpaTexts texts = new JpaTexts();
            texts.em = em;
            texts.sealed = SealedBox.words(em);
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
    void a_note_is_found_by_those_who_may_open_its_case() {
        database.transaction(em -> em.createNativeQuery("INSERT INTO complaints_note (case_id, words, written_at, written_by) SELECT id,"
                + " 'The hydrotherapy pool was closed', '2025-03-06 10:00:00', 'test' FROM complaints_case WHERE reference = 'CMP-25-0102'")
                .executeUpdate());
        readAll();
        assertThat(hits("hydrotherapy", Texts.Filter.NONE, OFFICER)).extracting(Texts.Hit::kind).containsExactly(TextKind.NOTE);
        assertThat(told("hydrotherapy", OFFICER)).contains("[hydrotherapy] pool was closed");
        assertThat(found("hydrotherapy", INVESTIGATOR)).isEmpty();
    }

    @Test
    void a_document_is_found_and_told_of_and_the_index_holds_no_word_of_it() {
        long id = database.inTransaction(em -> {
            long caseId = ((Number) em.createNativeQuery("SELECT id FROM complaints_case WHERE reference = 'CMP-25-0102'").getSingleResult()).longValue();
            Document added = Document.added(caseId, 1, "Statement", new CheckedFile(Path.of("spooled"), "statement.txt", FileKind.TXT, 60, "0".repeat(64)),
                    DocumentSource.UPLOAD, DocumentStatus.NOT_SCANNED, deskOn("2025-03-07"));
            em.persist(added);
            SealedBox.vault(em).put(added, new ByteArrayInputStream("Mrs Quillfeather saw the defibrillators unplugged".getBytes(StandardCharsets.UTF_8)));
            return added.id();
        });
        readAll();
        assertThat(hits("defibrillator", Texts.Filter.NONE, OFFICER)).extracting(Texts.Hit::kind).containsExactly(TextKind.DOCUMENT);
        assertThat(told("quillfeather", OFFICER)).contains("Mrs [Quillfeather] saw");
        assertThat(found("defibrillator", INVESTIGATOR)).isEmpty();
        for (String misspelt : List.of("defibrilator", "defibirllator", "defibrillater", "qillfeather", "quilfeather", "quillfaether", "kwillfeather")) {
            assertThat(hits(misspelt, Texts.Filter.NONE, OFFICER)).as(misspelt).extracting(Texts.Hit::kind).containsExactly(TextKind.DOCUMENT);
            assertThat(found(misspelt, INVESTIGATOR)).isEmpty();
        }
        assertThat(told("quilfeather", OFFICER)).contains("Mrs [Quillfeather] saw");
        database.transaction(em -> {
            String stems = (String) em.createNativeQuery("SELECT stems FROM complaints_text WHERE kind = 'DOCUMENT' AND source_id = ?")
                    .setParameter(1, id).getSingleResult();
            assertThat(stems).startsWith("state ").doesNotContain("quillfeather", "defibrillat");
            assertThat(em.createNativeQuery("SELECT word FROM complaints_word WHERE word LIKE 'quillf%' OR word LIKE 'defib%'").getResultList()).isEmpty();
            assertThat(((Number) em.createNativeQuery("SELECT COUNT(*) FROM complaints_sealed_word WHERE INSTR(LOWER(CONVERT(word USING latin1)), 'quill')"
                    + " > 0").getSingleResult()).intValue()).isZero();
            assertThat(em.createNativeQuery("SELECT DISTINCT LENGTH(word) FROM complaints_sealed_word").getResultList()).as("as long as any other").hasSize(1);
            byte[] sealed = (byte[]) em.createNativeQuery("SELECT content FROM complaints_document_words WHERE document_id = ?", byte[].class)
                    .setParameter(1, id).getSingleResult();
            assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Quillfeather");
            SealedBox.vault(em).destroyKey(em.find(Document.class, id).caseId());
            assertThat(SealedBox.words(em).read(id)).as("without the key of its case nobody reads it").isEmpty();
            assertThat(SealedBox.words(em).mark("one")).isNotEqualTo(SealedBox.words(em).mark("other")).matches("z[0-9a-f]{16}");
        });
    }

    private static String told(String question, Viewer viewer) {
        return database.inTransaction(em -> {
            JpaTexts texts = new JpaTexts();
            texts.em = em;
            texts.sealed = SealedBox.words(em);
            SearchPlan plan = SearchPlan.of(question, book(em));
            Texts.Hit hit = texts.search(plan, Texts.Filter.NONE, viewer, 1).get(0);
            StringBuilder told = new StringBuilder();
            Snippet.of(texts.text(hit), plan).pieces().forEach(piece -> told.append(piece.marked() ? "[" + piece.text() + "]" : piece.text()));
            return told.toString();
        });
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
