package org.countyhall.complaints.api.letters;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A letter in the list over all cases.
 *
 * @param standing its state, or notDelivered when it was sent and did not arrive
 * @param turn what whoever asks has to do with it: write, check, approve, send; null when it is nobody's or somebody else's turn
 * @param sentOn null while it has not left the house
 * @param how how it left: email, post, handedOver; null before
 */
public record LetterRow(long id, String reference, String kind, String name, String standing, String turn, String addressee, String writtenBy,
        String checker, Instant changedAt, LocalDate sentOn, String how) {
}
