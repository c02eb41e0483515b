package org.countyhall.complaints.application.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.complaints.domain.Fixtures.deskOn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.documents.CheckedFile;
import org.countyhall.complaints.domain.documents.Document;
import org.countyhall.complaints.domain.documents.DocumentSource;
import org.countyhall.complaints.domain.documents.DocumentStatus;
import org.countyhall.complaints.domain.documents.Documents;
import org.countyhall.complaints.domain.documents.FileKind;
import org.countyhall.complaints.domain.documents.Redaction;
import org.countyhall.complaints.domain.documents.Spool;
import org.countyhall.complaints.domain.documents.Vault;
import org.countyhall.complaints.domain.documents.VirusScanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A walk to the virus scanner: each document that waits has its turn, unless the scanner is away. */
class ScanDocumentsTest {

    @TempDir
    Path spooled;

    private final List<Document> waiting = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private boolean away;

    private void walk() {
        ScanDocuments scan = new ScanDocuments();
        scan.documents = new Shelf();
        scan.vault = new WordsOfTheirName();
        scan.spool = new InAFolder();
        scan.scanner = new Scanner();
        scan.clock = Clock.fixed(Instant.parse("2023-05-10T09:00:00Z"), ZoneOffset.UTC);
        ScanWaiting job = new ScanWaiting();
        job.scan = scan;
        job.run();
    }

    private Document waits(String fileName) {
        Document document = Document.added(1, waiting.size() + 1, null, new CheckedFile(spooled, fileName, FileKind.TXT, 1, "0".repeat(64)),
                DocumentSource.UPLOAD, DocumentStatus.WAITING, deskOn("2023-05-10"));
        try {
            Field id = Document.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(document, waiting.size() + 1L);
        } catch (ReflectiveOperationException renamed) {
            throw new IllegalStateException(renamed);
        }
        waiting.add(document);
        return document;
    }

    @Test
    void one_that_the_scanner_does_not_take_or_nobody_can_read_holds_up_no_other() {
        Document huge = waits("too large.txt");
        Document broken = waits("broken.txt");
        Document good = waits("good.txt");
        walk();
        assertThat(good.status()).isEqualTo(DocumentStatus.CLEAN);
        assertThat(List.of(huge, broken)).allMatch(one -> one.status() == DocumentStatus.WAITING);
    }

    @Test
    void a_scanner_that_is_away_is_asked_once() {
        Document first = waits("good.txt");
        waits("good.txt");
        away = true;
        walk();
        assertThat(asked).containsExactly("good.txt");
        assertThat(first.status()).isEqualTo(DocumentStatus.WAITING);
    }

    /** Takes everything but what is too large, while it is there. */
    private final class Scanner implements VirusScanner {

        @Override
        public boolean isConfigured() {
            return true;
        }

        @Override
        public Optional<String> scan(InputStream content) throws IOException {
            String words = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            asked.add(words);
            if (away || words.startsWith("too large")) {
                throw new IOException("size limit exceeded");
            }
            return Optional.empty();
        }

        @Override
        public boolean answers() {
            return !away;
        }
    }

    /** The content of each document is its name. */
    private static final class WordsOfTheirName implements Vault {

        @Override
        public void put(Document document, InputStream content) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(Document document, OutputStream to) {
            if (document.fileName().startsWith("broken")) {
                throw new IllegalStateException("does not open");
            }
            try {
                new ByteArrayInputStream(document.fileName().getBytes(StandardCharsets.UTF_8)).transferTo(to);
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }

        @Override
        public void discard(Document document) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void destroyKey(long caseId) {
            throw new UnsupportedOperationException();
        }
    }

    private final class InAFolder implements Spool {

        @Override
        public Path take(String fileName, InputStream content, long atMost) {
            return spooled.resolve("file");
        }

        @Override
        public void discard(Path file) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException held) {
                throw new UncheckedIOException(held);
            }
        }
    }

    private final class Shelf implements Documents {

        @Override
        public void add(Document document) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void add(Redaction redaction) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Document> find(long caseId, int number) {
            return Optional.empty();
        }

        @Override
        public Case caseOf(Document document) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Document> of(long caseId) {
            return waiting;
        }

        @Override
        public List<Redaction> redactions(long caseId) {
            return List.of();
        }

        @Override
        public int nextNumber(long caseId) {
            return waiting.size() + 1;
        }

        @Override
        public Optional<Document> claimWaiting(long afterId) {
            return waiting.stream().filter(one -> one.status() == DocumentStatus.WAITING && one.id() > afterId).findFirst();
        }
    }
}
