package org.countyhall.complaints.application.access;

import java.util.Set;

import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Knowledge;
import org.countyhall.core.mail.KnownReferences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whoever looks after the mail reads the reference of a case only where they may open it. */
@ApplicationScoped
class KnownCases implements KnownReferences {

    @Inject
    Knowledge knowledge;

    @Inject
    Desks desks;

    @Override
    public Set<String> among(Set<String> references) {
        return knowledge.openTo(desks.viewer(), references);
    }
}
