package org.countyhall.imports.application;

import java.util.Map;

import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** An officer has the rows of an uploaded file checked; the work goes on in the background. */
@ApplicationScoped
@UseCase(Authority.IMPORT_FILES)
@Transactional
public class CheckFile {

    @Inject
    Transitions transitions;

    @Inject
    Starts starts;

    /** With the columns as they were recognised or mapped before. */
    public String check(String reference) {
        starts.check(transitions.toChecking(reference, null));
        return reference;
    }

    /** @param mapping for each of the kind's columns its position in the file, from 0; below 0 when the file does not have it */
    public String check(String reference, Map<String, Integer> mapping) {
        starts.check(transitions.toChecking(reference, mapping));
        return reference;
    }
}
