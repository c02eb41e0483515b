package org.countyhall.complaints.api.people;

import java.time.LocalDate;

/** Authority or consent of a representative, or its withdrawal: {@code kind} is {@code authority}, {@code consent} or {@code withdrawn}. */
public record GivenFact(String kind, String basis, String scope, String givenBy, String how, LocalDate from, LocalDate until) {
}
