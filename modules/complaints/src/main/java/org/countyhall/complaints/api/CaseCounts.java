package org.countyhall.complaints.api;

import java.time.LocalDate;

/**
 * How many cases lie before somebody, of those that they may open.
 *
 * @param soonUntil the last day that counts as soon
 * @param open without an answer yet
 * @param overdue open and past their next due day
 * @param dueSoon open and due today or within three working days
 * @param unallocated open and looked after by nobody
 */
public record CaseCounts(LocalDate asAt, LocalDate soonUntil, int open, int overdue, int dueSoon, int unallocated) {
}
