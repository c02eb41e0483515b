package org.countyhall.complaints.persistence.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.aCase;
import static org.countyhall.complaints.domain.Fixtures.deskOn;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Random;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseEvent;
import org.countyhall.complaints.domain.CasePerson;
import org.countyhall.complaints.domain.Extension;
import org.countyhall.complaints.domain.Point;
import org.countyhall.complaints.domain.documents.CheckedFile;
import org.countyhall.complaints.domain.documents.Document;
import org.countyhall.complaints.domain.documents.DocumentSource;
import org.countyhall.complaints.domain.documents.DocumentStatus;
import org.countyhall.complaints.domain.documents.FileKind;
import org.countyhall.complaints.domain.documents.Redaction;
import org.countyhall.core.NotFound;
import org.countyhall.testkit.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.persistence.EntityManager;

/** Content in a real MariaDB: what goes in comes out, nobody reads it without the key, and no row can be changed or moved unnoticed. */
class DocumentsIT {

    private static TestDatabase database;
    private static int cases;
    private long caseId;

    @BeforeAll
    static void start() {
        database = TestDatabase.with(Case.class, Point.class, CaseEvent.class, Extension.class, CasePerson.class, Document.class, Redaction.class);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void aCaseWithoutDocuments() {
        Case of = aCase().received("DOC-23-%04d".formatted(++cases));
        database.transaction(em -> em.persist(of));
        caseId = of.id();
    }

    private static EncryptedVault vault(EntityManager em, String key) {
        EncryptedVault vault = new EncryptedVault();
        vault.em = em;
        vault.clock = Clock.systemUTC();
        vault.given = Optional.of(key);
        return vault;
    }

    private static JpaDocuments documents(EntityManager em) {
        JpaDocuments documents = new JpaDocuments();
        documents.em = em;
        return documents;
    }

    private long store(byte[] content) {
        return store(content, DocumentStatus.NOT_SCANNED);
    }

    private long store(byte[] content, DocumentStatus status) {
        return database.inTransaction(em -> {
            Document added = Document.added(caseId, documents(em).nextNumber(caseId), null,
                    new CheckedFile(Path.of("spooled"), "note.txt", FileKind.TXT, content.length, "0".repeat(64)), DocumentSource.UPLOAD, status,
                    deskOn("2023-05-10"));
            documents(em).add(added);
            vault(em, "one key").put(added, new ByteArrayInputStream(content));
            return added.id();
        });
    }

    private static byte[] read(long id, String key) {
        return database.inTransaction(em -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            vault(em, key).write(em.find(Document.class, id), out);
            return out.toByteArray();
        });
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static void sql(String statement) {
        database.transaction(em -> em.createNativeQuery(statement).executeUpdate());
    }

    @Test
    void what_goes_in_comes_out_at_every_length() {
        for (int length : new int[] {1, 1_048_575, 1_048_576, 1_048_577, 5_000_000}) {
            byte[] content = random(length);
            assertThat(read(store(content), "one key")).as("%d bytes", length).isEqualTo(content);
        }
        database.transaction(em -> assertThat(documents(em).of(caseId)).extracting(Document::number).containsExactly(1, 2, 3, 4, 5));
    }

    @Test
    void the_rows_say_nothing_of_the_words() {
        String canary = "canary-7f3a the carer did not come";
        long id = store(canary.getBytes(StandardCharsets.UTF_8));
        database.transaction(em -> {
            byte[] row = (byte[]) em.createNativeQuery("SELECT content FROM complaints_document_part WHERE document_id = ?", byte[].class)
                    .setParameter(1, id).getSingleResult();
            assertThat(new String(row, StandardCharsets.ISO_8859_1)).doesNotContain("canary").doesNotContain("carer");
        });
    }

    @Test
    void another_key_of_the_council_opens_nothing() {
        long id = store(random(100));
        assertThatThrownBy(() -> read(id, "another key")).hasMessageContaining("does not open");
    }

    @Test
    void without_the_key_of_the_case_the_content_is_gone_for_good() {
        long id = store(random(100));
        database.transaction(em -> vault(em, "one key").destroyKey(caseId));
        assertThatThrownBy(() -> read(id, "one key")).isInstanceOf(NotFound.class);
        store(random(10));
        assertThatThrownBy(() -> read(id, "one key")).as("a new key of the case does not open the old rows").hasMessageContaining("does not open");
    }

    @Test
    void a_row_that_was_changed_moved_or_cut_off_is_noticed() {
        long cut = store(random(2_500_000));
        sql("DELETE FROM complaints_document_part WHERE document_id = " + cut + " AND number = 2");
        assertThatThrownBy(() -> read(cut, "one key")).hasMessageContaining("does not open");
        long changed = store(random(100));
        sql("UPDATE complaints_document_part SET content = CONCAT(content, 'x') WHERE document_id = " + changed);
        assertThatThrownBy(() -> read(changed, "one key")).hasMessageContaining("does not open");
        long one = store(random(100));
        long other = store(random(200));
        sql("UPDATE complaints_document_part a JOIN complaints_document_part b ON b.document_id = " + other
                + " SET a.content = b.content WHERE a.document_id = " + one);
        assertThatThrownBy(() -> read(one, "one key")).hasMessageContaining("does not open");
    }

    @Test
    void two_workers_never_take_the_same_waiting_document() {
        long first = store(random(10), DocumentStatus.WAITING);
        long second = store(random(10), DocumentStatus.WAITING);
        try (EntityManager one = database.entityManager(); EntityManager other = database.entityManager()) {
            one.getTransaction().begin();
            other.getTransaction().begin();
            assertThat(documents(one).claimWaiting(0).orElseThrow().id()).isEqualTo(first);
            assertThat(documents(other).claimWaiting(0).orElseThrow().id()).isEqualTo(second);
            one.getTransaction().rollback();
            other.getTransaction().rollback();
        }
    }
}
