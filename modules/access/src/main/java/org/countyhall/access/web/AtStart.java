package org.countyhall.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;

import org.countyhall.access.application.OpenFirstAdministrator;
import org.countyhall.core.access.ActingAs;

/** What this module does when the application starts. */
@ApplicationScoped
class AtStart {

    @Inject
    OpenFirstAdministrator first;

    void openFirstAdministrator(@Observes @Initialized(ApplicationScoped.class) ServletContext context) {
        ActingAs.system(first::whereThereIsNone);
    }
}
