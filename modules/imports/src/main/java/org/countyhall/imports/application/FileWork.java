package org.countyhall.imports.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;

import org.countyhall.core.RuleBroken;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.audit.Audit;
import org.countyhall.imports.api.ImportColumn;
import org.countyhall.imports.api.ImportKind;
import org.countyhall.imports.api.ImportedRows;
import org.countyhall.imports.domain.FileImport;
import org.countyhall.imports.domain.FileImports;
import org.countyhall.imports.domain.Spool;
import org.countyhall.imports.domain.checking.Findings;
import org.countyhall.imports.domain.checking.KindReader;
import org.countyhall.imports.domain.checking.Layout;
import org.countyhall.imports.domain.table.TableFile;
import org.countyhall.imports.domain.table.UnreadableFile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The two ways through a file, both inside the caller's transaction: the first looks at every row, the second stores them.
 * Neither holds more than a row of it.
 */
@ApplicationScoped
class FileWork {

    @Inject
    Kinds kinds;

    @Inject
    FileImports files;

    @Inject
    Spool spool;

    @Inject
    ImportLimits limits;

    @Inject
    CurrentUser user;

    @Inject
    Colleagues colleagues;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    TableFile open(FileImport file) {
        String name = file.spoolName().orElseThrow(() -> new RuleBroken("imports.contentGone"));
        return TableFile.recognise(spool.path(name), file.fileName(), limits.reading());
    }

    Layout layout(FileImport file, TableFile table) {
        return Layout.find(table, kinds.named(file.kind()).columns()).mapped(file.mapping());
    }

    /** Looks at every row; what is found stands in the log afterwards. */
    Findings check(FileImport file, boolean onlyTried, Findings.Progress progress) {
        ImportKind<?> kind = kinds.named(file.kind());
        try (TableFile table = open(file)) {
            Layout layout = layout(file, table);
            refuseUnknown(layout, kind);
            Findings findings = Findings.of(kind, table, layout, progress);
            file.checked(findings.rows(), findings.controlTotal(), findings.problemCount(), onlyTried, clock.instant());
            files.keepProblems(file, findings.problems());
            return findings;
        }
    }

    private static void refuseUnknown(Layout layout, ImportKind<?> kind) {
        if (layout.knowsNothing()) {
            throw UnreadableFile.unsafe("noColumnKnown",
                    kind.columns().stream().map(ImportColumn::name).collect(Collectors.joining(", ")));
        }
    }

    /** Refuses content that was stored before, with who and when. */
    void refuseStored(String kind, String sha256) {
        files.storedBefore(kind, sha256).ifPresent(before -> {
            throw alreadyImported(before);
        });
    }

    private RuleBroken alreadyImported(FileImport before) {
        return new RuleBroken("imports.alreadyImported", before.reference(), colleagues.shown(before.uploadedBy()), before.fileName());
    }

    /** Stores every row of a file in which no problem was found. */
    void store(FileImport file, Findings.Progress progress) {
        file.startStoring();
        if (!files.claim(file)) {
            throw new RuleBroken("imports.beingImported", file.fileName());
        }
        long id = file.id();
        try (TableFile table = open(file)) {
            storeRows(kinds.named(file.kind()), file, table, layout(file, table), progress);
        }
        // a module may have cleared the session meanwhile
        FileImport stored = files.find(id).orElseThrow();
        audit.record("imports.fileImported", stored.reference(), null,
                "{\"kind\":\"%s\",\"sha256\":\"%s\",\"rows\":%d,\"controlTotal\":%s}".formatted(stored.kind(), stored.sha256(),
                        stored.rows(), stored.controlTotal().map(total -> total.stripTrailingZeros().toPlainString()).orElse("null")));
        stored.spoolName().ifPresent(spool::discard);
        stored.stored(clock.instant());
    }

    private <R> void storeRows(ImportKind<R> kind, FileImport file, TableFile table, Layout layout, Findings.Progress progress) {
        try (KindReader<R> reader = new KindReader<>(kind, table, layout)) {
            RowsToStore<R> rows = new RowsToStore<>(file, user.requireName(), clock.instant(), reader, progress);
            kind.store(rows);
            if (rows.taken != file.rows()) {
                throw new IllegalStateException(kind.name() + " took " + rows.taken + " of " + file.rows() + " rows");
            }
        }
    }

    /** The rows on their way from the file to the module. */
    private static final class RowsToStore<R> implements ImportedRows<R>, Iterator<R> {

        private final String reference;
        private final String fileName;
        private final long count;
        private final String by;
        private final Instant at;
        private final KindReader<R> reader;
        private final Findings.Progress progress;
        private Boolean ahead;
        private long taken;

        RowsToStore(FileImport file, String by, Instant at, KindReader<R> reader, Findings.Progress progress) {
            this.reference = file.reference();
            this.fileName = file.fileName();
            this.count = file.rows();
            this.by = by;
            this.at = at;
            this.reader = reader;
            this.progress = progress;
        }

        @Override
        public Iterator<R> iterator() {
            return this;
        }

        @Override
        public boolean hasNext() {
            if (ahead == null) {
                ahead = reader.next();
            }
            return ahead;
        }

        @Override
        public R next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            ahead = null;
            refuseNewProblem(reader.problems().stream().map(problem -> problem.message()).toList());
            taken++;
            progress.at(taken, reader.progress());
            return reader.read();
        }

        /** Somebody changed what is stored since the file was checked. */
        private void refuseNewProblem(List<String> messages) {
            if (!messages.isEmpty()) {
                throw new RuleBroken("imports.changedMeanwhile", String.valueOf(reader.rowNumber()), messages.get(0));
            }
        }

        @Override
        public String importReference() {
            return reference;
        }

        @Override
        public String fileName() {
            return fileName;
        }

        @Override
        public String importedBy() {
            return by;
        }

        @Override
        public Instant importedAt() {
            return at;
        }

        @Override
        public long count() {
            return count;
        }
    }
}
