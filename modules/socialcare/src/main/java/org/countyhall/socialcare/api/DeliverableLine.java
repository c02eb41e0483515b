package org.countyhall.socialcare.api;

import java.time.LocalDate;

/**
 * A deliverable of the plan as pages and the interface show it.
 *
 * @param month first day of the month for which it was promised
 * @param completedOn null while it is not completed
 * @param completedMonthOnly where the paper names only the month; the day is then its first
 */
public record DeliverableLine(String reference, String title, String purpose, LocalDate month, LocalDate completedOn,
        boolean completedMonthOnly, String completedBy, Standing standing) {
}
