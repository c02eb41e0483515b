package org.countyhall.risk.domain;

import java.time.LocalDate;

import org.countyhall.core.money.Money;

/**
 * Where one risk stands on a day, as far as the checks before a meeting need it.
 *
 * @param target empty when none is set
 * @param band empty while likelihood or impact is not known
 * @param controls how many controls are in place and not known to fail
 * @param overdueActions how many planned actions were due before the day and are not done
 * @param groupOver the amount that the heading over this risk says it exceeds, empty without such a heading
 */
public record Standing(String reference, String cause, Rating current, Band band, Rating target, int controls,
        int overdueActions, Money estimatedMaximum, Money groupOver, LocalDate nextReview) {

    public boolean isHigh() {
        return band == Band.HIGH;
    }
}
