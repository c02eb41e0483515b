package org.countyhall.complaints.domain.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.countyhall.complaints.domain.Spelling;
import org.countyhall.core.FinancialYear;

/**
 * A figure as it stands in print.
 *
 * @param place where, for example {@code Appendix 1 methods}
 * @param part a code, a sum of codes {@code selfService+online}, or {@code total}; of one figure in per cent of another both,
 *             {@code type.complaint/given.peopleSupported}
 * @param value as exact as it is printed
 */
public record Published(FinancialYear year, String place, Group group, String part, Kind kind, BigDecimal value) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What a printed figure is: a count, its share of the group in per cent, its change on the year before in per cent. */
    public enum Kind {
        COUNT, SHARE, CHANGE
    }

    /** A figure of any group. */
    record Key(Group group, String part) {

        static Key read(String text) {
            int dot = text.indexOf('.');
            return new Key(Spelling.read(Group.class, text.substring(0, dot)).orElseThrow(), text.substring(dot + 1));
        }
    }

    boolean isRatio() {
        return kind == Kind.SHARE && part.indexOf('/') > 0;
    }

    Key numerator() {
        return Key.read(part.substring(0, part.indexOf('/')));
    }

    Key denominator() {
        return Key.read(part.substring(part.indexOf('/') + 1));
    }

    boolean isCount() {
        return kind == Kind.COUNT;
    }

    boolean isAbout(Published other) {
        return year.equals(other.year) && group == other.group;
    }

    /** The share nearest to this printed one that some whole number of the total has. */
    BigDecimal nearestOf(long total) {
        long number = value.multiply(BigDecimal.valueOf(total)).divide(HUNDRED, 0, RoundingMode.HALF_UP).longValue();
        return percent(number, total, value.scale());
    }

    static BigDecimal percent(long part, long whole, int decimals) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
    }
}
