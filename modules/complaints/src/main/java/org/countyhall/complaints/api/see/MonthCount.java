package org.countyhall.complaints.api.see;

import java.time.LocalDate;

import org.countyhall.complaints.api.ComplaintsReport.SafeCount;

/**
 * Cases of one month and one code, from the anonymous rows that the annual report counts.
 *
 * @param month its first day
 * @param code empty where the cases have none
 */
public record MonthCount(LocalDate month, String code, SafeCount cases) {
}
