package org.countyhall.complaints.api.types;

import java.time.LocalDate;

/**
 * A member on the list, with the enquiries that the reader may open.
 *
 * @param kind {@code councillor} or {@code mp}
 * @param division division, ward or constituency; null where it is not known
 * @param active in office
 * @param lastOn when the latest enquiry came in; null for none
 */
public record MemberRow(long id, int version, String name, String kind, String division, boolean active, int enquiries, int open, LocalDate lastOn) {
}
