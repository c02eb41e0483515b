package org.countyhall.imports.application;

import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.work.WorkInProgress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** An officer stops the work on a file, or gives the file up. */
@ApplicationScoped
@UseCase(Authority.IMPORT_FILES)
@Transactional
public class CancelImport {

    @Inject
    OwnFiles own;

    @Inject
    Transitions transitions;

    @Inject
    WorkInProgress work;

    /** The work stops at its next row and everything it did is rolled back. */
    public void stop(String reference) {
        work.askToStop(Steps.work(own.own(reference).id()));
    }

    /** The file is given up; its line stays in the log, its content is deleted. */
    public void discard(String reference) {
        transitions.discard(reference);
    }
}
