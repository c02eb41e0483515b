package org.countyhall.complaints.api;

import java.time.LocalDate;
import java.util.List;

/**
 * A representation to be logged. Types, procedures and codes are spelled as in the interface; methods, categories and teams
 * may also be given by their printed labels.
 *
 * @param procedure null for the usual one of the type
 * @param officer the account of who looks after it; null to leave it unallocated
 */
public record NewCase(String type, String procedure, LocalDate receivedOn, String method, String summary, Person complainant,
        String directorate, String team, LocalDate matterOn, String discretion, String officer, List<NewPoint> points) {

    /** Who came, for whom, and how they need to be met. */
    public record Person(String name, String onBehalfOf, String adjustments) {
    }

    /** One thing that it is about. */
    public record NewPoint(String summary, String category) {
    }
}
