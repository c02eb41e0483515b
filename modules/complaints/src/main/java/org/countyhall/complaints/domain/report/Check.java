package org.countyhall.complaints.domain.report;

import java.math.BigDecimal;

import org.countyhall.core.FinancialYear;

/**
 * Two places that ought to say the same.
 *
 * @param about what is compared: a printed part's group and part, or a rule of its own
 * @param left where the first figure stands, and the figure
 */
public record Check(About about, FinancialYear year, Group group, String part, Side left, Side right, boolean agrees) {

    /** Why two figures ought to be equal. */
    public enum About {
        /** The same figure, counted and printed. */
        COUNTED_AS_PRINTED,
        /** The same figure, printed twice. */
        PRINTED_TWICE,
        /** Parts that are printed add up to the total printed below them. */
        ADDS_UP,
        /** A share that is printed is the part over the total. */
        SHARE_OF_TOTAL,
        /** A change that is printed follows from the two years. */
        CHANGE_ON_YEAR,
        /** Two counts of the register itself. */
        COUNTED_TWICE
    }

    /**
     * One side of it.
     *
     * @param place printed place; null for the register's own count
     * @param how what was counted or worked out there; null when it is simply the figure
     */
    public record Side(String place, String how, BigDecimal value) {
    }

    static Check equal(About about, FinancialYear year, Group group, String part, Side left, Side right) {
        return new Check(about, year, group, part, left, right, left.value().compareTo(right.value()) == 0);
    }
}
