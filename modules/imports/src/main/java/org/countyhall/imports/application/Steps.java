package org.countyhall.imports.application;

import java.time.Clock;

import org.countyhall.core.NotFound;
import org.countyhall.imports.domain.FileImport;
import org.countyhall.imports.domain.FileImports;
import org.countyhall.imports.domain.ImportState;
import org.countyhall.imports.domain.Spool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What the background does with a file, each step in a transaction of its own. */
@ApplicationScoped
class Steps {

    @Inject
    FileImports files;

    @Inject
    FileWork work;

    @Inject
    Spool spool;

    @Inject
    Beat beat;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void check(long id) {
        work.check(file(id), false, Beat.of(beat, id, clock));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void store(long id) {
        work.store(file(id), Beat.of(beat, id, clock));
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

    private FileImport file(long id) {
        return files.find(id).orElseThrow(() -> new NotFound("import " + id));
    }
}
