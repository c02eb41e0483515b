package org.countyhall.complaints.domain.remedies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.api.remedies.PaymentSums;
import org.countyhall.complaints.api.remedies.RemedyRow;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

/** All remedies, and what was asked at the end of cases. */
public interface Remedies {

    void add(Remedy agreed);

    /** Those of a case by their number. */
    List<Remedy> of(Case found);

    /** Of cases that the viewer may open; filters: kind, action, payment, state (open, overdue, done), owner. */
    Rows<RemedyRow> find(TableQuery query, Viewer viewer, LocalDate today);

    /** What somebody has to see to, due first. */
    List<RemedyRow> openOf(String owner, Viewer viewer, LocalDate today, int atMost);

    /** Payments that wait for a manager's approval: of cases that they manage, and not agreed by themselves. */
    List<RemedyRow> toApprove(Viewer viewer, LocalDate today, int atMost);

    /** What was paid from the first to the last day, both included, by kind of payment. */
    PaymentSums paid(LocalDate from, LocalDate to);

    Optional<Closing> closing(Case found);

    void add(Closing closing);
}
