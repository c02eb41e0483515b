package org.countyhall.imports.application;

import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** An officer confirms a file in which no problem was found: all of its rows are stored in the background, or none. */
@ApplicationScoped
@UseCase(Authority.IMPORT_FILES)
@Transactional
public class ConfirmImport {

    @Inject
    Transitions transitions;

    @Inject
    Starts starts;

    public String confirm(String reference) {
        starts.store(transitions.toStoring(reference));
        return reference;
    }
}
