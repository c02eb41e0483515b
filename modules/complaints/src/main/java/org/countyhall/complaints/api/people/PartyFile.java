package org.countyhall.complaints.api.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A person with a part in a case.
 *
 * @param part {@code complainant}, {@code affected} or {@code representative}
 * @param mayBeAnswered whether the answer may be sent to them today
 * @param behaviour how their dealings with the council are restricted; null when they are not
 */
public record PartyFile(long id, long personId, String name, String preferredName, String part, String relation, String contact, String adjustments,
        boolean mayBeAnswered, String behaviour, LocalDate behaviourReviewOn, List<Fact> facts) {

    /** Authority or consent, or its withdrawal. */
    public record Fact(String kind, String basis, String scope, String givenBy, String how, LocalDate from, LocalDate until,
            Instant recordedAt, String recordedBy) {
    }
}
