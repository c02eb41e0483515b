package org.countyhall.complaints.api.partners;

import java.time.LocalDate;

/**
 * A provider on the list, with the hand-overs of cases that the reader may open.
 *
 * @param kind {@code homeCare}, {@code careHome} and so on
 * @param active under contract
 * @param open what it has now
 * @param late of these, past its day
 * @param handed all that was ever handed to it
 * @param lastOn the latest hand-over; null for none
 */
public record ProviderRow(long id, int version, String name, String kind, boolean active, int open, int late, int handed, LocalDate lastOn) {
}
