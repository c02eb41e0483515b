package org.countyhall.imports.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.work.WorkInProgress;
import org.countyhall.imports.api.ImportPreview;
import org.countyhall.imports.api.ImportProblem;
import org.countyhall.imports.api.ImportProgress;
import org.countyhall.imports.api.ImportView;
import org.countyhall.imports.domain.FileImport;
import org.countyhall.imports.domain.FileImports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Somebody looks at one uploaded file: where it stands, what was found in it, how its columns are mapped. */
@ApplicationScoped
@UseCase(Authority.IMPORT_FILES)
@Transactional
public class ReadImport {

    @Inject
    OwnFiles own;

    @Inject
    FileImports files;

    @Inject
    Views views;

    @Inject
    WorkInProgress work;

    @Inject
    Clock clock;

    public ImportView read(String reference) {
        return views.view(own.visible(reference));
    }

    /** How the file looks; only for who uploaded it, and only while its content is kept. */
    public ImportPreview preview(String reference) {
        return views.preview(own.own(reference));
    }

    /** The problems found, in their order in the file. */
    public List<ImportProblem> problems(String reference, int offset, int limit) {
        return files.problems(own.own(reference), offset, limit);
    }

    public ImportProgress progress(String reference) {
        FileImport file = own.visible(reference);
        Optional<WorkInProgress.Progress> progress = work.of(Steps.work(file.id()));
        boolean running = file.state().isRunning();
        boolean alive = progress.filter(at -> at.isAlive(clock.instant())).isPresent();
        return new ImportProgress(running, progress.map(WorkInProgress.Progress::done).orElse(0L),
                progress.map(WorkInProgress.Progress::percent).orElse(0), running && !alive,
                progress.map(WorkInProgress.Progress::cancelAsked).orElse(false));
    }
}
