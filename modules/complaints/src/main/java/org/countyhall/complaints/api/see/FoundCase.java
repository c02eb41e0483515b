package org.countyhall.complaints.api.see;

import java.time.LocalDate;

/** A case as the query builder lists it; codes are spelled as in the interface, labels as printed. */
public record FoundCase(String reference, String type, String procedure, String status, int stage, String summary, String complainant,
        String directorate, String team, String officer, String method, String category, String outcome, String delayReason,
        LocalDate receivedOn, LocalDate acknowledgedOn, LocalDate respondedOn, LocalDate closedOn, String nextStep, LocalDate nextDue,
        LocalDate respondBy, Boolean inTime, boolean overdue, boolean restricted, int days) {
}
