package org.countyhall.imports.application;

import org.countyhall.imports.domain.table.ReadingLimits;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How large a file may be: the setting {@code imports.megabytes}. */
@ApplicationScoped
class ImportLimits {

    @Inject
    @ConfigProperty(name = "imports.megabytes", defaultValue = "100")
    int megabytes;

    ReadingLimits reading() {
        return ReadingLimits.ofMegabytes(megabytes);
    }
}
