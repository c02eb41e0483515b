package org.countyhall.complaints.api.people;

import java.time.LocalDate;

/**
 * Somebody who may be meant.
 *
 * @param formerNames separated by commas; null when there is none
 * @param bornYear null when not known
 * @param how {@code name}, {@code formerName} or {@code sound}: why they were found
 * @param lastCase the newest of their cases that the asker may open; null when there is none
 * @param reviewOn when a behaviour restriction is looked at again; null when nothing is restricted
 */
public record PersonMatch(long id, String name, String preferredName, String formerNames, Integer bornYear, String postcode, String how,
        int cases, String lastCase, LocalDate lastCaseOn, LocalDate reviewOn) {
}
