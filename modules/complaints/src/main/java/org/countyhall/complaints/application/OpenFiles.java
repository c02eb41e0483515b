package org.countyhall.complaints.application;

import java.util.Locale;

import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Cases;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.rules.NeedToKnow;
import org.countyhall.core.NotFound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes a case file out of the cabinet for whoever needs to know; for others there is no such file. */
@ApplicationScoped
class OpenFiles implements Cabinet {

    @Inject
    Cases cases;

    @Inject
    Desks desks;

    @Override
    public Case take(String reference) {
        return cases.find(reference == null ? "" : reference.strip().toUpperCase(Locale.ROOT))
                .filter(found -> NeedToKnow.mayOpen(desks.viewer(), found.isRestricted(), found.directorate(), found.accounts()))
                .orElseThrow(() -> new NotFound("case"));
    }
}
