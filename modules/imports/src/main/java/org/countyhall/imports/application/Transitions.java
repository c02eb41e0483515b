package org.countyhall.imports.application;

import java.time.Clock;
import java.util.Map;

import org.countyhall.core.RuleBroken;
import org.countyhall.core.work.WorkInProgress;
import org.countyhall.imports.domain.FileImport;
import org.countyhall.imports.domain.Spool;
import org.countyhall.imports.domain.ImportState;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Moves a file on to its next state and commits that, before the background takes over. */
@ApplicationScoped
class Transitions {

    @Inject
    OwnFiles own;

    @Inject
    Kinds kinds;

    @Inject
    Spool spool;

    @Inject
    FileWork work;

    @Inject
    WorkInProgress progress;

    @Inject
    Clock clock;

    /** @param mapping for each column mapped by hand its position in the file; null leaves the mapping as it is */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    long toChecking(String reference, Map<String, Integer> mapping) {
        FileImport file = permitted(reference);
        refuseWhileAlive(file);
        if (mapping != null) {
            file.map(mapping);
        }
        file.startChecking();
        progress.begin(Steps.work(file.id()), clock.instant());
        return file.id();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    long toStoring(String reference) {
        FileImport file = permitted(reference);
        refuseWhileAlive(file);
        work.refuseStored(file.kind(), file.sha256());
        file.startStoring();
        progress.begin(Steps.work(file.id()), clock.instant());
        return file.id();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void discard(String reference) {
        FileImport file = permitted(reference);
        refuseWhileAlive(file);
        file.spoolName().ifPresent(spool::discard);
        file.discarded(clock.instant());
    }

    private FileImport permitted(String reference) {
        FileImport file = own.own(reference);
        kinds.permitted(file.kind());
        return file;
    }

    /** Work that gave no sign of life for a minute was ended with the application; it may be started again. */
    private void refuseWhileAlive(FileImport file) {
        boolean alive = file.state().isRunning() && progress.of(Steps.work(file.id()))
                .filter(at -> at.isAlive(clock.instant())).isPresent();
        if (alive) {
            throw new RuleBroken("imports.atWork", file.reference());
        }
        if (file.state() == ImportState.STORING) {
            file.cancelled();
        }
    }
}
