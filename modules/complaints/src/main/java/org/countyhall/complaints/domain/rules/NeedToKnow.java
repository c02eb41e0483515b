package org.countyhall.complaints.domain.rules;

import java.util.Set;

import org.countyhall.complaints.domain.Viewer;
import org.countyhall.core.Directorate;

/**
 * "Only the complaints team and people assigned to the case open it; a restricted case only named people" (the council's
 * access rule for case files, which name vulnerable adults). The auditor reads all, and every opening is logged.
 */
public final class NeedToKnow {

    private NeedToKnow() {
    }

    /** @param people the accounts of everybody who has a part in the case */
    public static boolean mayOpen(Viewer viewer, boolean restricted, Directorate directorate, Set<String> people) {
        if (viewer.readsAll() || people.contains(viewer.account())) {
            return true;
        }
        return viewer.inComplaintsTeam() && !restricted && viewer.coversDirectorate(directorate);
    }
}
