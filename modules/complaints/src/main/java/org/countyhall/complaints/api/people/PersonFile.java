package org.countyhall.complaints.api.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.countyhall.complaints.api.CaseSummary;

/**
 * What is known of a person.
 *
 * @param contact {@code letter}, {@code email}, {@code telephone} …; null when nothing was said
 * @param behaviour how their dealings are restricted; null when they are not
 * @param cases those that the reader may open, newest first
 */
public record PersonFile(long id, int version, String name, String preferredName, List<String> formerNames, LocalDate bornOn, String contact,
        String adjustments, String address, String postcode, String email, String phone, Restriction behaviour, Instant changedAt,
        String changedBy, List<CaseSummary> cases) {

    /** A behaviour restriction. */
    public record Restriction(String what, LocalDate from, LocalDate reviewOn, String by, boolean reviewDue) {
    }
}
