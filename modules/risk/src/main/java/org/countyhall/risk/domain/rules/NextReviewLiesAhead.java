package org.countyhall.risk.domain.rules;

import java.time.LocalDate;

import org.countyhall.core.BadInput;

/**
 * "Review cycle, next review": a review sets the day of the next one, and that day lies after today and within two years.
 * Source: risk registers of papers 001 item 29 and 004 Appendix G, which are brought to each cycle of meetings.
 */
public final class NextReviewLiesAhead {

    private static final int YEARS_AT_MOST = 2;

    private NextReviewLiesAhead() {
    }

    public static void check(LocalDate today, LocalDate nextReview) {
        if (!nextReview.isAfter(today)) {
            throw new BadInput("nextReview", "risk.nextReviewLiesAhead");
        }
        if (nextReview.isAfter(today.plusYears(YEARS_AT_MOST))) {
            throw new BadInput("nextReview", "risk.nextReviewWithinTwoYears", YEARS_AT_MOST);
        }
    }
}
