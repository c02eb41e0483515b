package org.countyhall.imports.application;

import java.time.Clock;

import org.countyhall.core.NotFound;
import org.countyhall.core.work.Background;
import org.countyhall.imports.domain.FileImport;
import org.countyhall.imports.domain.FileImports;
import org.countyhall.imports.domain.ImportState;
import org.countyhall.imports.domain.Spool;
import org.countyhall.imports.domain.checking.Findings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What the background does with a file, each step in a transaction of its own. */
@ApplicationScoped
class Steps {

    private static final int ROWS = 200;

    @Inject
    FileImports files;

    @Inject
    FileWork work;

    @Inject
    Spool spool;

    @Inject
    Background background;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void check(long id) {
        work.check(file(id), false, progress(id));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void store(long id) {
        work.store(file(id), progress(id));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void cancelled(long id) {
        file(id).cancelled();
    }

    /** The file, or something stored since, is in the way: its maker has to do something. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void refused(long id, String sentence) {
        FileImport file = file(id);
        if (file.state() == ImportState.STORING) {
            file.failed(sentence, clock.instant());
        } else {
            file.spoolName().ifPresent(spool::discard);
            file.refused(sentence, clock.instant());
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void failed(long id, String sentence) {
        file(id).failed(sentence, clock.instant());
    }

    /** What the work on a file is called. */
    static String work(long id) {
        return "imports.file." + id;
    }

    /** A row takes next to no time: not each of them is told. */
    private Findings.Progress progress(long id) {
        Background.Beat beat = background.beat(work(id));
        return (rows, share) -> {
            if (rows % ROWS == 1) {
                beat.at(rows, share);
            }
        };
    }

    private FileImport file(long id) {
        return files.find(id).orElseThrow(() -> new NotFound("import " + id));
    }
}
