package org.countyhall.complaints.domain;

import java.util.Set;

import org.countyhall.core.Directorate;

/**
 * Somebody who wants to see cases.
 *
 * @param inComplaintsTeam works on cases as an officer or manager
 * @param readsAll the auditor, who may read everything and change nothing
 * @param directorates those that the person is limited to; empty means all
 * @param managed those whose complaints the person manages, each of them named; empty means none
 */
public record Viewer(String account, boolean inComplaintsTeam, boolean readsAll, Set<Directorate> directorates, Set<Directorate> managed) {

    public Viewer {
        directorates = Set.copyOf(directorates);
        managed = Set.copyOf(managed);
    }

    /** Somebody who does not manage the team. */
    public Viewer(String account, boolean inComplaintsTeam, boolean readsAll, Set<Directorate> directorates) {
        this(account, inComplaintsTeam, readsAll, directorates, Set.of());
    }

    /** A case of no directorate yet is everybody's in the team. */
    public boolean coversDirectorate(Directorate directorate) {
        return directorates.isEmpty() || directorate == null || directorates.contains(directorate);
    }

    /** A case of no directorate yet is every manager's. */
    public boolean manages(Directorate directorate) {
        return directorate == null ? !managed.isEmpty() : managed.contains(directorate);
    }

    /** Works on the cases of a directorate, or of the whole council for null, or audits them: no count of it is too small to be told. */
    public boolean isToldSmallCounts(Directorate of) {
        return readsAll || inComplaintsTeam && (directorates.isEmpty() || of != null && directorates.contains(of));
    }

    /** Manages the complaints of the whole council. */
    public boolean managesAll() {
        return managed.size() == Directorate.values().length;
    }
}
