package org.countyhall.complaints.api.see;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.countyhall.complaints.api.ComplaintsReport.SafeCount;

/**
 * How the council, or a directorate, stands with its cases.
 *
 * @param asAt the day of what is open; months are counted up to it
 * @param type null for all types
 * @param directorates those that are counted; empty for all
 * @param year the financial year of the months
 * @param opensCases whether the reader may open the cases; otherwise counts under five are kept back
 * @param targetPercent the share of answers that the council wants in time
 * @param payments made in the year to complainants
 * @param paidGbp what they come to; null where their number is kept back
 * @param inTimePercent share of this year's answers that went out in time; null when there are none, or too few to print
 * @param inTimePercentBefore the same in the same months of the year before
 */
public record CaseDashboard(LocalDate asAt, String type, List<String> directorates, String year, boolean opensCases, SafeCount open,
        SafeCount overdue, SafeCount dueSoon, SafeCount unallocated, SafeCount overdueTasks, SafeCount overdueRecommendations,
        int targetPercent, BigDecimal inTimePercent, BigDecimal inTimePercentBefore, List<Team> teams, List<Age> ages, List<Step> steps,
        List<Month> months, List<Reason> reasons, List<Category> categories,
        SafeCount openRemedies, SafeCount overdueRemedies, SafeCount payments, BigDecimal paidGbp) {

    /** @param answered in the year, with the share of them in time; null when there are none, or too few to print */
    public record Team(String code, String label, SafeCount open, SafeCount overdue, SafeCount dueSoon, SafeCount unallocated,
            SafeCount answered, BigDecimal inTimePercent) {
    }

    /** Open cases that came between two days. */
    public record Age(String band, LocalDate from, LocalDate to, SafeCount open, SafeCount overdue) {
    }

    /** Open cases that wait for the same step of the same stage. */
    public record Step(String step, int stage, SafeCount open, SafeCount overdue) {
    }

    /** A month beside the same month of the year before; null in months that are still to come. */
    public record Month(LocalDate month, SafeCount received, SafeCount receivedBefore, SafeCount answered, SafeCount answeredBefore,
            BigDecimal inTimePercent, BigDecimal inTimePercentBefore) {
    }

    /** Why answers went out late in the year. */
    public record Reason(String code, String label, SafeCount late) {
    }

    /** Cases received in the year with a point of this category, and in the same months of the year before. */
    public record Category(String code, String label, SafeCount received, SafeCount receivedBefore) {
    }
}
