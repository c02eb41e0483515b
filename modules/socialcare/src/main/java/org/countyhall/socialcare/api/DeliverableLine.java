package org.countyhall.socialcare.api;

import java.time.LocalDate;

/**
 * A deliverable of the plan as pages and the interface show it.
 *
 * @param month first day of the month for which it was promised
 * @param completedOn null while it is not; the first of the month where only the month is known
 */
public record DeliverableLine(String reference, String title, String purpose, LocalDate month, LocalDate completedOn,
        String completedBy, Standing standing) {
}
