package org.countyhall.risk.domain.rules;

import java.time.LocalDate;

import org.countyhall.core.money.Money;
import org.countyhall.risk.domain.Band;
import org.countyhall.risk.domain.Rating;
import org.countyhall.risk.domain.Standing;

/** Risks for the tests of the rules, in the words of a register. */
final class Standings {

    private Standings() {
    }

    static Builder risk(String reference) {
        return new Builder(reference);
    }

    static final class Builder {

        private final String reference;
        private String cause;
        private Rating current;
        private Band band;
        private Rating target;
        private int controls;
        private int overdueActions;
        private Money amount;
        private Money over;
        private LocalDate nextReview;

        private Builder(String reference) {
            this.reference = reference;
        }

        Builder rated(int likelihood, int impact, Band in) {
            current = new Rating(likelihood, impact);
            band = in;
            return this;
        }

        Builder aimingAt(int likelihood, int impact) {
            target = new Rating(likelihood, impact);
            return this;
        }

        Builder controls(int number) {
            controls = number;
            return this;
        }

        Builder lateActions(int number) {
            overdueActions = number;
            return this;
        }

        Builder because(String why) {
            cause = why;
            return this;
        }

        Builder costing(String pounds) {
            amount = Money.pounds(pounds);
            return this;
        }

        Builder printedUnderOver(String pounds) {
            over = Money.pounds(pounds);
            return this;
        }

        Builder reviewOn(String day) {
            nextReview = LocalDate.parse(day);
            return this;
        }

        Standing stands() {
            return new Standing(reference, cause, current, band, target, controls, overdueActions, amount, over, nextReview);
        }
    }
}
