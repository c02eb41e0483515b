package org.countyhall.complaints.api.partners;

import java.time.LocalDate;

/**
 * Something that was handed to a provider, on the list over all cases that the reader may open.
 *
 * @param officer the account of who looks after the case; null for nobody
 * @param returnedOn null while the provider has it
 * @param overdue the provider has it after its day
 */
public record HandoverRow(String reference, long providerId, String provider, String what, LocalDate handedOn, String handedBy, String officer,
        LocalDate dueOn, LocalDate returnedOn, int chases, LocalDate chasedOn, boolean overdue) {
}
