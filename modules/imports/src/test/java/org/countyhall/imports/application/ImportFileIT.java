package org.countyhall.imports.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.imports.TableFiles.csv;
import static org.countyhall.imports.TableFiles.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.countyhall.core.RuleBroken;
import org.countyhall.core.table.TableQuery;
import org.countyhall.imports.Lines;
import org.countyhall.imports.api.ImportResult;
import org.countyhall.imports.api.ImportedRows;
import org.countyhall.imports.domain.FileImport;
import org.countyhall.imports.domain.ImportState;
import org.countyhall.imports.domain.table.UnreadableFile;
import org.countyhall.imports.persistence.Stores;
import org.countyhall.testkit.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jakarta.persistence.EntityManager;

/** Files go into a real database as a whole or not at all. */
class ImportFileIT {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private static TestDatabase database;

    @TempDir
    Path home;

    private final List<String> trail = new ArrayList<>();

    @BeforeAll
    static void open() {
        database = TestDatabase.with(FileImport.class);
        database.transaction(em -> em.createNativeQuery(
                "CREATE TABLE IF NOT EXISTS imports_test_line (ref VARCHAR(10) NOT NULL, amount DECIMAL(9,1) NOT NULL)").executeUpdate());
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void empty() {
        database.transaction(em -> {
            em.createNativeQuery("DELETE FROM imports_test_line").executeUpdate();
            em.createNativeQuery("DELETE FROM imports_problem").executeUpdate();
            em.createNativeQuery("DELETE FROM imports_file").executeUpdate();
        });
    }

    /** Stores into the table and can be made to break half-way. */
    private static final class StoredLines extends Lines {

        private final EntityManager em;
        private final int breaksAfter;

        StoredLines(EntityManager em, int breaksAfter) {
            this.em = em;
            this.breaksAfter = breaksAfter;
        }

        @Override
        public void store(ImportedRows<Line> rows) {
            int stored = 0;
            for (Line line : rows) {
                if (stored++ == breaksAfter) {
                    throw new IllegalStateException("broken on purpose");
                }
                em.createNativeQuery("INSERT INTO imports_test_line (ref, amount) VALUES (?, ?)").setParameter(1, line.ref())
                        .setParameter(2, line.amount()).executeUpdate();
            }
        }
    }

    private ImportResult send(byte[] content, boolean dryRun, int breaksAfter) {
        return database.inTransaction(em -> importFile(em, breaksAfter)
                .importFile("lines", "lines.csv", new ByteArrayInputStream(content), dryRun));
    }

    private ImportFile importFile(EntityManager em, int breaksAfter) {
        return Assembled.importFile(Stores.files(em), Stores.spool(home), new StoredLines(em, breaksAfter),
                Clock.fixed(NOW, ZoneOffset.UTC), (what, subject, before, after) -> trail.add(what + " " + after));
    }

    private long stored() {
        return database.inTransaction(em -> ((Number) em.createNativeQuery("SELECT COUNT(*) FROM imports_test_line").getSingleResult())
                .longValue());
    }

    private List<ImportState> log() {
        return database.inTransaction(em -> Stores.files(em).list("finance.officer", TableQuery.everything(50)).page().stream()
                .map(FileImport::state).toList());
    }

    @Test
    void a_clean_file_is_stored_as_a_whole_and_written_into_log_and_trail() throws IOException {
        ImportResult result = send(csv("ref,amount", "A,1.5", "B,-3"), false, 9);
        assertThat(result.accepted()).isTrue();
        assertThat(result.rows()).isEqualTo(2);
        assertThat(result.controlTotal()).isEqualByComparingTo("-1.5");
        assertThat(stored()).isEqualTo(2);
        assertThat(log()).containsExactly(ImportState.STORED);
        assertThat(trail).singleElement().asString().startsWith("imports.fileImported").contains("\"rows\":2", "\"controlTotal\":-1.5", "sha256");
        try (Stream<Path> left = Files.list(home.resolve("uploads"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void nothing_is_stored_while_there_is_one_problem() {
        ImportResult result = send(csv("ref,amount", "A,1.5", "B,none"), false, 9);
        assertThat(result.accepted()).isFalse();
        assertThat(result.problems()).hasSize(1);
        assertThat(stored()).isZero();
        assertThat(log()).containsExactly(ImportState.PROBLEMS);
        assertThat(trail).isEmpty();
    }

    @Test
    void a_file_that_is_only_tried_is_not_stored_and_may_be_imported_afterwards() {
        byte[] file = xlsx(new Object[] {"ref", "amount"}, new Object[] {"A", 1.5});
        assertThat(send(file, true, 9).accepted()).isTrue();
        assertThat(stored()).isZero();
        assertThat(send(file, false, 9).accepted()).isTrue();
        assertThat(stored()).isEqualTo(1);
        assertThat(log()).containsExactly(ImportState.STORED, ImportState.TRIED);
    }

    @Test
    void the_same_file_goes_in_once() {
        send(csv("ref,amount", "A,1.5"), false, 9);
        assertThatThrownBy(() -> send(csv("ref,amount", "A,1.5"), false, 9)).isInstanceOfSatisfying(RuleBroken.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("imports.alreadyImported");
            assertThat(refusal.text()).contains("IMP-", "Fay Officer", "lines.csv");
        });
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void a_fault_half_way_leaves_nothing_behind_not_even_the_files_content() throws IOException {
        assertThatThrownBy(() -> send(csv("ref,amount", "A,1", "B,2", "C,3"), false, 2)).isInstanceOf(IllegalStateException.class);
        assertThat(stored()).isZero();
        assertThat(log()).isEmpty();
        try (Stream<Path> left = Files.list(home.resolve("uploads"))) {
            assertThat(left).isEmpty();
        }
        send(csv("ref,amount", "A,1", "B,2", "C,3"), false, 9);
        assertThat(stored()).isEqualTo(3);
    }

    @Test
    void a_file_in_which_no_column_is_known_is_refused() {
        assertThatThrownBy(() -> send("just some words\nand more".getBytes(StandardCharsets.UTF_8), false, 9))
                .isInstanceOfSatisfying(UnreadableFile.class, refusal -> assertThat(refusal.text()).contains("ref, amount, paid_on"));
    }

    @Test
    void problems_are_kept_in_their_order() {
        send(csv("ref,amount", "A,x", "B,y", "C,z"), true, 9);
        database.transaction(em -> {
            FileImport file = Stores.files(em).list("finance.officer", TableQuery.everything(1)).page().get(0);
            assertThat(Stores.files(em).problems(file, 1, 5)).extracting(problem -> problem.value()).containsExactly("y", "z");
        });
    }

    @Test
    void others_see_what_is_stored_and_not_what_is_only_uploaded() {
        send(csv("ref,amount", "A,1"), false, 9);
        send(csv("ref,amount", "A,x"), false, 9);
        database.transaction(em -> {
            assertThat(Stores.files(em).list("finance.officer", TableQuery.everything(9)).total()).isEqualTo(2);
            assertThat(Stores.files(em).list("risk.manager", TableQuery.everything(9)).total()).isEqualTo(1);
            assertThat(Stores.files(em).list("finance.officer", TableQuery.everything(9).filteredBy("state", "PROBLEMS")
                    .sortedBy("fileName", true)).total()).isEqualTo(1);
            assertThat(Stores.files(em).uploaders("risk.manager")).containsExactly("finance.officer");
            assertThat(Stores.files(em).list("risk.manager", TableQuery.everything(9).filteredBy("uploadedBy", "finance.officer")).total()).isEqualTo(1);
            assertThat(Stores.files(em).list("risk.manager", TableQuery.everything(9).filteredBy("uploadedBy", "risk.manager")).total()).isZero();
        });
    }
}
