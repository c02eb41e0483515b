package org.countyhall.complaints.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.countyhall.complaints.api.CaseCounts;
import org.countyhall.complaints.api.CaseSummary;
import org.countyhall.complaints.api.Receipt;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

/** The cases as lists and searches see them: only those that the viewer may open, overdue first. */
public interface Caseload {

    /** Filters by column: status, type, step, team, officer, category, directorate, overdue; range of days: receivedOn. */
    Rows<CaseSummary> find(TableQuery query, Viewer viewer, LocalDate today);

    /** Those of the references that the viewer may open. */
    List<CaseSummary> named(Collection<String> references, Viewer viewer, LocalDate today);

    /** What an account has on its desk as officer or investigator, next due first. */
    List<CaseSummary> openWith(String account, Viewer viewer, LocalDate today, int atMost);

    /** Those of the account's cases on whose points somebody else is working. */
    Set<String> investigatedByOthers(String account);

    /** Open cases that nobody looks after yet. */
    List<CaseSummary> unallocated(Viewer viewer, LocalDate today, int atMost);

    /** What others did last in the cases in which the account has a part, of the last that happened in all cases. */
    List<Change> changes(String account, Viewer viewer, int atMost);

    Optional<Receipt> receipt(String reference);

    /** How many the viewer has before them. */
    CaseCounts counts(Viewer viewer, LocalDate today, LocalDate soon);

    /** Accounts that have a part in a case already. */
    List<String> colleagues();

    /** An entry of somebody's timeline. */
    record Change(String reference, EventKind kind, String detail, String who, Instant at) {
    }
}
