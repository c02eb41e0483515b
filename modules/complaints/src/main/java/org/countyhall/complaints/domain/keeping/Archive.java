package org.countyhall.complaints.domain.keeping;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.countyhall.complaints.domain.Viewer;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

/** The schedule, the holds, the certificates, and the closed cases with what the schedule says of them. */
public interface Archive {

    List<Retention> schedule();

    void add(Retention line);

    Optional<Retention> line(long id);

    /**
     * Closed cases whose time has come, of those that the viewer may know; the longest overdue first. Filters by column: type, outcome,
     * held ({@code yes}, {@code no}), closedOn and dueOn; search by the beginning of a reference.
     */
    Rows<DueCase> due(Viewer viewer, LocalDate today, TableQuery query);

    /** Whether the time of any of them has come and nothing holds it. */
    boolean anyDue(Viewer viewer, LocalDate today);

    /** What the schedule says of a closed case; empty while it is open. */
    Optional<DueCase> scheduled(long caseId, LocalDate today);

    /** Those of the references under which a case stands. */
    Set<String> present(Set<String> references);

    void add(Hold hold);

    List<Hold> holds(long caseId);

    Optional<Hold> hold(long id);

    void add(Certificate certificate);

    Optional<Certificate> certificate(String caseReference);

    Rows<Certificate> certificates(TableQuery query);
}
