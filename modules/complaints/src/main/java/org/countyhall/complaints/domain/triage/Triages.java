package org.countyhall.complaints.domain.triage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.api.triage.TriageRow;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

/** All decisions on representations, and those that wait. */
public interface Triages {

    void add(Triage waiting);

    Optional<Triage> of(Case found);

    /** The queue and what was decided, of cases that the viewer may open; the longest waiting first. */
    Rows<TriageRow> find(TableQuery query, Viewer viewer);

    /** How many wait, of cases that the viewer may open. */
    long waiting(Viewer viewer);

    /** References of the cases that were merged into this one or split off from it, and of those it came from. */
    List<String> related(String reference);

    /** Refusals by the code of their reason, decided from the first to the last day, both included. */
    List<Counted> refusals(LocalDate from, LocalDate to, Viewer viewer);

    /** A reason's code and how often it was given. */
    record Counted(String reason, long count) {
    }
}
