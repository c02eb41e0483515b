package org.countyhall.complaints.domain;

import java.util.Set;

import org.countyhall.core.Directorate;

/**
 * Somebody who wants to see cases.
 *
 * @param inComplaintsTeam works on cases as an officer or manager
 * @param readsAll the auditor, who may read everything and change nothing
 * @param manages manages the complaints team
 * @param directorates those that the person is limited to; empty means all
 */
public record Viewer(String account, boolean inComplaintsTeam, boolean readsAll, Set<Directorate> directorates, boolean manages) {

    public Viewer {
        directorates = Set.copyOf(directorates);
    }

    /** Somebody who does not manage the team. */
    public Viewer(String account, boolean inComplaintsTeam, boolean readsAll, Set<Directorate> directorates) {
        this(account, inComplaintsTeam, readsAll, directorates, false);
    }

    /** A case of no directorate yet is everybody's in the team. */
    public boolean coversDirectorate(Directorate directorate) {
        return directorates.isEmpty() || directorate == null || directorates.contains(directorate);
    }
}
