package org.countyhall.complaints.domain.report;

import java.math.BigDecimal;

import org.countyhall.core.FinancialYear;

/**
 * A figure as it stands in print.
 *
 * @param place where, for example {@code Appendix 1 methods}
 * @param part a code, a sum of codes {@code selfService+online}, or {@code total}
 * @param value as exact as it is printed
 */
public record Published(FinancialYear year, String place, Group group, String part, Kind kind, BigDecimal value) {

    /** What a printed figure is: a count, its share of the group in per cent, its change on the year before in per cent. */
    public enum Kind {
        COUNT, SHARE, CHANGE
    }

    boolean isCount() {
        return kind == Kind.COUNT;
    }

    boolean isAbout(Published other) {
        return year.equals(other.year) && group == other.group;
    }
}
