package org.countyhall.complaints.api;

import java.time.LocalDate;
import java.util.List;

/** How the due dates of a case were counted, day by day. */
public record ExplainedDeadlines(String reference, LocalDate received, List<Due> dueDates) {

    /**
     * One due date.
     *
     * @param kind {@code acknowledge}, {@code respond}, {@code settle} or {@code statutoryLimit}
     * @param date the day that holds
     * @param countedFrom the day that the count ran from; it is not counted itself
     * @param workingDays how many were counted; null where months or calendar days were
     * @param months how many were counted; null where days were
     * @param calendarDays how many were counted; null where working days or months were
     * @param dayOne the first day counted; null where months or calendar days were
     * @param countedDate what the count came to, before any extension
     * @param extension the agreement that moved it; null when none did
     * @param doneOn when it was done; null while it is not
     * @param rule the rule and its source, in words
     */
    public record Due(String kind, LocalDate date, LocalDate countedFrom, Integer workingDays, Integer months, Integer calendarDays,
            LocalDate dayOne, List<Skipped> skipped, LocalDate countedDate, CaseFile.Extension extension, LocalDate doneOn, String rule) {
    }

    /** A day that was passed over, and its name: a day of the weekend or a bank holiday. */
    public record Skipped(LocalDate day, String why) {
    }
}
