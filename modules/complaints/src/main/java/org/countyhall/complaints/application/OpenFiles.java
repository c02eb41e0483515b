package org.countyhall.complaints.application;

import java.util.Locale;

import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Cases;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.access.Glasses;
import org.countyhall.complaints.domain.rules.NeedToKnow;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.Refused;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes a case file out of the cabinet for whoever needs to know; for others there is no such file. */
@ApplicationScoped
class OpenFiles implements Cabinet {

    @Inject
    Cases cases;

    @Inject
    Desks desks;

    @Inject
    Glasses glasses;

    /** Also for whoever broke the glass a while ago; never for whom the case is about. */
    private boolean mayOpen(Case found) {
        Viewer viewer = desks.viewer();
        return NeedToKnow.mayOpen(viewer, found.isRestricted(), found.directorate(), found.accounts(), found.subjects())
                || !found.subjects().contains(viewer.account()) && viewer.inComplaintsTeam()
                        && glasses.isOpen(found.id(), viewer.account(), desks.mine().at());
    }

    @Override
    public Case take(String reference) {
        return cases.find(reference == null ? "" : reference.strip().toUpperCase(Locale.ROOT))
                .filter(this::mayOpen)
                .orElseThrow(() -> new NotFound("case"));
    }

    @Override
    public Case takeToManage(String reference) {
        Case found = take(reference);
        if (!desks.viewer().manages(found.directorate())) {
            throw new Refused(Authority.COMPLAINTS_MANAGE);
        }
        return found;
    }
}
