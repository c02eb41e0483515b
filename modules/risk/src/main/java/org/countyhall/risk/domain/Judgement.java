package org.countyhall.risk.domain;

import java.time.LocalDate;

import org.countyhall.core.BadInput;
import org.countyhall.core.money.Money;

/**
 * What a review says about a risk.
 *
 * @param likelihood 1 to 5
 * @param impact 1 to 5, empty in a register that estimates an amount instead
 * @param estimatedMaximum the most it may cost, empty in a register that rates the impact
 * @param nextReview the day on which to look again, later than the day of this review
 */
public record Judgement(Integer likelihood, Integer impact, Money estimatedMaximum, String reason, LocalDate nextReview) {

    /** Refuses what this kind of register cannot take, naming the field. */
    void checkFor(Scale scale) {
        Rating.step("likelihood", likelihood);
        if (scale == Scale.LIKELIHOOD_AND_IMPACT) {
            Rating.step("impact", impact);
        } else {
            Money amount = BadInput.required("estimatedMaximum", estimatedMaximum);
            if (amount.pounds().signum() < 0) {
                throw new BadInput("estimatedMaximum", "risk.amountNotNegative");
            }
        }
        if (scale == Scale.LIKELIHOOD_AND_AMOUNT && impact != null) {
            throw new BadInput("impact", "risk.impactNotUsedHere");
        }
        BadInput.required("reason", reason);
        BadInput.required("nextReview", nextReview);
    }
}
