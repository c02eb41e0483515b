package org.countyhall.complaints.api;

import java.time.LocalDate;

/**
 * A case as lists show it.
 *
 * @param summary its beginning
 * @param complainant the person's name; null when there is none
 * @param team the service's label; null while it is not known
 * @param category the label of its first point's category; null when there is none
 * @param nextDue null when nothing is due
 * @param workingDaysLeft until the next due day, negative when it has passed; null when nothing is due
 */
public record CaseSummary(String reference, String type, String procedure, String status, LocalDate receivedOn, String summary,
        String complainant, String directorate, String team, String officer, LocalDate acknowledgeBy, LocalDate respondBy,
        LocalDate statutoryLimit, String category, String nextStep, LocalDate nextDue, boolean overdue, Integer workingDaysLeft, String outcome,
        boolean restricted) {
}
