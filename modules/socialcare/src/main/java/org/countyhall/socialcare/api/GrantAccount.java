package org.countyhall.socialcare.api;

import java.time.LocalDate;
import java.util.List;

import org.countyhall.core.money.Money;

/**
 * A grant with its planned spending month by month.
 *
 * @param months first days of the months of the profile, in order
 * @param difference the allocation less the sum of the profile; zero when they agree
 */
public record GrantAccount(String code, String title, String source, Money allocation, Money profile, Money difference,
        List<LocalDate> months, List<AreaProfile> areas, List<Money> monthTotals, List<KeyDate> dates) {

    /** The planned spending of one area, an amount for each month. */
    public record AreaProfile(String area, List<Money> amounts, Money total) {
    }

    /** A date of the grant; where only the month is known the day is its first. */
    public record KeyDate(String what, LocalDate day, boolean monthOnly) {
    }

    public boolean addsUp() {
        return difference.isZero();
    }
}
