package org.countyhall.complaints.api.clocks;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A change of calendar or limits that moved the due dates of running cases.
 *
 * @param day the day of the calendar that changed; null when it was something else
 * @param cases how many of the moved cases the reader may open
 */
public record CalendarMove(long number, Instant at, String by, String why, LocalDate day, int cases) {
}
