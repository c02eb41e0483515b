package org.countyhall.imports.application;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;

import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.UseCase;
import org.countyhall.imports.api.ImportKind;
import org.countyhall.imports.api.ImportResult;
import org.countyhall.imports.domain.FileImport;
import org.countyhall.imports.domain.FileImports;
import org.countyhall.imports.domain.Spool;
import org.countyhall.imports.domain.Spooled;
import org.countyhall.imports.domain.checking.Findings;
import org.countyhall.imports.domain.checking.Layout;
import org.countyhall.imports.domain.table.TableFile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Another system sends a file: it is checked and, unless it is only tried, stored at once, all or nothing. */
@ApplicationScoped
@UseCase(Authority.IMPORT_FILES)
@Transactional
public class ImportFile {

    private static final Findings.Progress UNSEEN = (rows, share) -> { };

    @Inject
    Kinds kinds;

    @Inject
    FileImports files;

    @Inject
    Spool spool;

    @Inject
    ImportLimits limits;

    @Inject
    FileWork work;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** The longest file that is taken. */
    public long mostBytes() {
        return limits.reading().bytes();
    }

    /**
     * @param dryRun only look, store nothing
     * @throws org.countyhall.imports.domain.table.UnreadableFile when it is no table that can be read
     * @throws org.countyhall.core.RuleBroken when the same content was imported before
     */
    public ImportResult importFile(String kindName, String fileName, InputStream content, boolean dryRun) {
        ImportKind<?> kind = kinds.permitted(kindName);
        Spooled spooled = spool.take(content, limits.reading().bytes());
        try {
            work.refuseStored(kind.name(), spooled.sha256());
            FileImport file = FileImport.received(kind.name(), fileName, spooled, user.requireName(), clock.instant());
            List<String> ignored = ignoredColumns(file);
            files.add(file);
            file.startChecking();
            Findings findings = work.check(file, dryRun, UNSEEN);
            if (findings.clean() && !dryRun) {
                work.store(file, UNSEEN);
            } else {
                file.forgetContent();
            }
            return new ImportResult(file.reference(), file.fileName(), findings.rows(), findings.clean(), Views.plain(findings.controlTotal()),
                    findings.problems(), findings.problemCount(), ignored);
        } finally {
            spool.discard(spooled.name());
        }
    }

    private List<String> ignoredColumns(FileImport file) {
        try (TableFile table = work.open(file)) {
            Layout layout = work.layout(file, table);
            return layout.ignored();
        }
    }

}
