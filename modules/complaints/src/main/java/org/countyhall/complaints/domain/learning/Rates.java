package org.countyhall.complaints.domain.learning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * Complaints of a kind in the months before and after something was done.
 *
 * @param doneOn the day that parts them; it belongs to the time after
 * @param before a count for each month, the earliest first
 * @param after a count for each month that has ended, the earliest first
 * @param gap in one of these months the register has no complaint of any kind, so that it cannot tell
 */
public record Rates(LocalDate doneOn, List<Integer> before, List<Integer> after, boolean gap) {

    public Rates {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    public int countBefore() {
        return sum(before);
    }

    public int countAfter() {
        return sum(after);
    }

    public BigDecimal perMonthBefore() {
        return perMonth(before);
    }

    public BigDecimal perMonthAfter() {
        return perMonth(after);
    }

    private static int sum(List<Integer> months) {
        return months.stream().mapToInt(Integer::intValue).sum();
    }

    /** To one decimal; null without a month. */
    private static BigDecimal perMonth(List<Integer> months) {
        return months.isEmpty() ? null : BigDecimal.valueOf(sum(months)).divide(BigDecimal.valueOf(months.size()), 1, RoundingMode.HALF_UP);
    }
}
