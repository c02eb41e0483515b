package org.countyhall.complaints.api.letters;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A letter in a list.
 *
 * @param checker who was asked to check it; null for anybody
 * @param sentOn null while it has not left the house
 * @param how how it left: email, post, handedOver
 */
public record LetterSummary(long id, String reference, String kind, String name, String state, String addressee, String writtenBy,
        String checker, Instant changedAt, LocalDate sentOn, String how) {
}
