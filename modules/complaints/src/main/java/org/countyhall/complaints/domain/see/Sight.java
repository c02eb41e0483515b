package org.countyhall.complaints.domain.see;

import java.util.HashSet;
import java.util.Set;

import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.core.Directorate;

/**
 * Who looks at figures, and at which. The complaints team and the auditor count what they may open; a director opens nothing and
 * counts the whole of the own directorate, small counts kept back.
 *
 * @param type null for all types
 * @param directorates those that are counted, never more than the account's own; empty means all
 */
public record Sight(Viewer viewer, CaseType type, Set<Directorate> directorates) {

    public Sight {
        directorates = Set.copyOf(directorates);
    }

    /** @param chosen null for all that the account has */
    public static Sight of(Viewer viewer, CaseType type, Directorate chosen) {
        Set<Directorate> wanted = new HashSet<>(viewer.directorates());
        if (chosen != null && viewer.coversDirectorate(chosen)) {
            wanted = Set.of(chosen);
        }
        return new Sight(viewer, type, wanted);
    }

    public boolean opensCases() {
        return viewer.inComplaintsTeam() || viewer.readsAll();
    }
}
