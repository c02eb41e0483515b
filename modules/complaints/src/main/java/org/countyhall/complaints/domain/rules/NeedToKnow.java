package org.countyhall.complaints.domain.rules;

import java.util.Set;

import org.countyhall.complaints.domain.Viewer;
import org.countyhall.core.Directorate;

/**
 * "Only the complaints team and people assigned to the case open it; a restricted case only named people; staff who are the
 * subject never" (the council's access rule for case files, which name vulnerable adults). The complaints manager counts as named
 * in every restricted case of the directorates that are managed, so that nobody can shut a case away from its management; a case about the
 * manager names the manager as its subject. The auditor reads all others, and every opening is logged.
 */
public final class NeedToKnow {

    private NeedToKnow() {
    }

    /**
     * @param people the accounts of everybody who has a part in the case
     * @param subjects the accounts of staff whom it is about
     */
    public static boolean mayOpen(Viewer viewer, boolean restricted, Directorate directorate, Set<String> people, Set<String> subjects) {
        if (subjects.contains(viewer.account())) {
            return false;
        }
        if (viewer.readsAll() || people.contains(viewer.account())) {
            return true;
        }
        return viewer.inComplaintsTeam() && (!restricted || viewer.manages(directorate)) && viewer.coversDirectorate(directorate);
    }
}
