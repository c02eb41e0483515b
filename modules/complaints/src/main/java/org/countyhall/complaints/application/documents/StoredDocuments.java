package org.countyhall.complaints.application.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.documents.CaseDocuments;
import org.countyhall.complaints.domain.documents.CheckedFile;
import org.countyhall.complaints.domain.documents.Document;
import org.countyhall.complaints.domain.documents.DocumentSource;
import org.countyhall.complaints.domain.documents.DocumentStatus;
import org.countyhall.complaints.domain.documents.Documents;
import org.countyhall.complaints.domain.documents.FileCheck;
import org.countyhall.complaints.domain.documents.FileKind;
import org.countyhall.complaints.domain.documents.Spool;
import org.countyhall.complaints.domain.documents.Vault;
import org.countyhall.complaints.domain.documents.VirusScanner;
import org.countyhall.core.NotFound;
import org.countyhall.core.audit.Audit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The way of a file into a case and out again, inside the transaction of whoever asks. */
@ApplicationScoped
class StoredDocuments implements CaseDocuments {

    private static final long MEGABYTE = 1024 * 1024;

    @Inject
    Documents documents;

    @Inject
    Vault vault;

    @Inject
    Spool spool;

    @Inject
    VirusScanner scanner;

    @Inject
    Audit audit;

    @Inject
    @ConfigProperty(name = "documents.megabytes", defaultValue = "25")
    int megabytes;

    @Override
    public int add(Case of, String fileName, InputStream content, DocumentSource source, Desk desk) {
        return add(of, null, fileName, content, source, desk, EventKind.DOCUMENT_ADDED, added -> { }).number();
    }

    Document add(Case of, String title, String fileName, InputStream content, DocumentSource source, Desk desk, EventKind kind,
            Consumer<Document> relation) {
        Path spooled = spool.take(fileName, content, mostBytes());
        try {
            return store(of, title, FileCheck.of(spooled, fileName), source, desk, kind, relation);
        } finally {
            spool.discard(spooled);
        }
    }

    /** A bundle that the application made itself may be larger than what comes in. */
    Document keepBundle(Case of, String title, Path bound, String fileName, Desk desk) {
        return store(of, title, FileCheck.own(bound, fileName, FileKind.PDF), DocumentSource.BUNDLE, desk, EventKind.BUNDLE_MADE, added -> { });
    }

    /** Everything about a person, kept with the case at which it was asked for. */
    Document keepExport(Case of, String title, Path packed, String fileName, Desk desk) {
        return store(of, title, FileCheck.own(packed, fileName, FileKind.ZIP), DocumentSource.EXPORT, desk, EventKind.SUBJECT_EXPORTED, added -> { });
    }

    private Document store(Case of, String title, CheckedFile file, DocumentSource source, Desk desk, EventKind kind,
            Consumer<Document> relation) {
        return store(of, title, file, source, scanner.isConfigured() && !source.isOwn() ? DocumentStatus.WAITING : DocumentStatus.NOT_SCANNED, desk, kind,
                relation);
    }

    private Document store(Case of, String title, CheckedFile file, DocumentSource source, DocumentStatus status, Desk desk, EventKind kind,
            Consumer<Document> relation) {
        Document added = Document.added(of.id(), documents.nextNumber(of.id()), title, file, source, status, desk);
        relation.accept(added);
        documents.add(added);
        try (InputStream content = Files.newInputStream(file.at())) {
            vault.put(added, content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        of.noted(kind, desk.today(), String.valueOf(added.number()), desk);
        audit.record("complaints.documentAdded", of.reference(), null, "document=" + added.number() + " sha256=" + added.sha256());
        return added;
    }

    @Override
    public void copy(Document from, Case into, Desk desk) {
        FileKind kind = FileKind.ofContentType(from.contentType()).orElseThrow();
        Path open = spool.take(from.fileName(), InputStream.nullInputStream(), 0);
        try {
            try (OutputStream out = Files.newOutputStream(open)) {
                vault.write(from, out);
            }
            store(into, from.title(), FileCheck.own(open, from.fileName(), kind), from.source(), from.status(), desk, EventKind.DOCUMENT_ADDED, added -> { });
        } catch (IOException noSpace) {
            throw new UncheckedIOException(noSpace);
        } finally {
            spool.discard(open);
        }
    }

    @Override
    public void write(Case of, int number, OutputStream to) {
        vault.write(seen(of, number), to);
    }

    /** The document, for whoever may see the case; none while it waits, when it was refused or removed. */
    Document seen(Case of, int number) {
        return documents.find(of.id(), number).filter(Document::mayBeSeen).orElseThrow(() -> new NotFound("document"));
    }

    long mostBytes() {
        return megabytes * MEGABYTE;
    }
}
