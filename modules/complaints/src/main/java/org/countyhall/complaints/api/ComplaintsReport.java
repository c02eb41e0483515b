package org.countyhall.complaints.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.countyhall.core.Directorate;

/** Counts of complaints for dashboards; small counts are kept back from those who may not open cases. */
public interface ComplaintsReport {

    /** How a directorate stands today, with the responses of the twelve months before. */
    DirectorateComplaints of(Directorate directorate);

    /**
     * How a directorate stands.
     *
     * @param asAt the day of the figures
     * @param open complaints and other cases without an answer yet
     * @param overdue those of them past their next due day
     * @param receivedInYear in the financial year of {@code asAt}
     * @param responded answered in the twelve months up to {@code asAt}
     * @param inTimePercent share of these answered by their due day, one decimal; null when there are none or too few to print
     * @param standardPercent the share that the council wants
     * @param byCategory received in the financial year, by problem category
     */
    record DirectorateComplaints(Directorate directorate, LocalDate asAt, SafeCount open, SafeCount overdue, SafeCount receivedInYear,
            SafeCount responded, BigDecimal inTimePercent, int standardPercent, List<CategoryCount> byCategory) {
    }

    /** A category's printed label and its count. */
    record CategoryCount(String category, SafeCount count) {
    }

    /** A count that says no more than it may: {@code value} is null when it is under five and kept back. */
    record SafeCount(Long value) {

        private static final int SMALLEST_PRINTED = 5;

        /** @param mayKnow whether the reader may open the cases */
        public static SafeCount of(long count, boolean mayKnow) {
            return new SafeCount(mayKnow || count == 0 || count >= SMALLEST_PRINTED ? count : null);
        }

        public boolean keptBack() {
            return value == null;
        }
    }
}
