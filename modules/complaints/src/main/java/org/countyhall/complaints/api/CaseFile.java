package org.countyhall.complaints.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The whole file of a case, for those who need to know. Types, states, findings and outcomes are spelled as in the interface;
 * methods, categories and teams by their printed labels.
 *
 * @param actions what may be done to it next by whoever opened it
 * @param managed whether whoever opened it manages the complaints of its directorate
 */
public record CaseFile(String reference, String type, String procedure, int stage, String status, LocalDate receivedOn, String method,
        String summary, Complainant complainant, String directorate, String team, String officer,
        LocalDate acknowledgeBy, LocalDate respondBy, LocalDate statutoryLimit,
        LocalDate acknowledgedOn, LocalDate respondedOn, Boolean respondedInTime, LocalDate closedOn, String closingReason, String outcome,
        String nextStep, LocalDate nextDue, Integer workingDaysLeft, boolean overdue,
        LocalDate matterOn, String discretion, boolean restricted, int version,
        List<Point> points, List<Extension> extensions, List<Person> people, List<Event> events, List<String> actions, boolean managed) {

    /** Who came, for whom, and how they need to be met. */
    public record Complainant(String name, String onBehalfOf, String adjustments) {
    }

    /** One thing that it is about, with what was found; finding is null while there is none. */
    public record Point(int number, String summary, String category, String finding, String reasons, LocalDate foundOn, String foundBy) {
    }

    /** More time that was agreed. */
    public record Extension(int stage, LocalDate agreedOn, String agreedBy, String how, LocalDate from, LocalDate newDate, String reason) {
    }

    /** A colleague with a part in it. */
    public record Person(String account, String part) {
    }

    /** An entry of the timeline, newest first. */
    public record Event(String kind, LocalDate on, Instant recordedAt, String recordedBy, String detail) {
    }
}
