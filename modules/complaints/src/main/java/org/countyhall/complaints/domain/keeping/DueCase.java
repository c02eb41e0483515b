package org.countyhall.complaints.domain.keeping;

import java.time.LocalDate;

import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Outcome;

/** A closed case with the line of the schedule that it falls under. */
public record DueCase(long id, String reference, CaseType type, Outcome outcome, LocalDate receivedOn, LocalDate closedOn, int years, String basis,
        LocalDate dueOn, boolean held) {
}
