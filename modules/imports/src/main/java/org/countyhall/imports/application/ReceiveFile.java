package org.countyhall.imports.application;

import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.UseCase;
import org.countyhall.imports.domain.FileImport;
import org.countyhall.imports.domain.FileImports;
import org.countyhall.imports.domain.Spool;
import org.countyhall.imports.domain.Spooled;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** An officer uploads a file: it is kept, recognised as a table, and waits for its columns to be looked at. */
@ApplicationScoped
@UseCase(Authority.IMPORT_FILES)
@Transactional
public class ReceiveFile {

    /** What was uploaded and never stored is given up after this. */
    private static final Duration KEPT = Duration.ofDays(7);

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

    /** @return the import's reference */
    public String receive(String kindName, String fileName, InputStream content) {
        kinds.permitted(kindName);
        discardLeftovers();
        Spooled spooled = spool.take(content, limits.reading().bytes());
        try {
            work.refuseStored(kindName, spooled.sha256());
            FileImport file = FileImport.received(kindName, fileName, spooled, user.requireName(), clock.instant());
            work.open(file).close();
            files.add(file);
            return file.reference();
        } catch (RuntimeException refused) {
            spool.discard(spooled.name());
            throw refused;
        }
    }

    private void discardLeftovers() {
        for (FileImport left : files.leftBefore(clock.instant().minus(KEPT))) {
            left.spoolName().ifPresent(spool::discard);
            files.keepProblems(left, List.of());
            if (left.state().isEnd()) {
                left.forgetContent();
            } else {
                left.discarded(clock.instant());
            }
        }
    }
}
