package org.countyhall.risk.domain.rules;

import java.time.LocalDate;

/**
 * "Overdue reviews": a review is overdue from the day after the one that was set for it; on the day itself it is still due.
 * Source: the registers' review dates (papers 001 item 29, 004 Appendix G).
 */
public final class ReviewIsOverdue {

    private ReviewIsOverdue() {
    }

    /** @param nextReview null when no review date was ever set: then nothing is overdue */
    public static boolean on(LocalDate day, LocalDate nextReview) {
        return nextReview != null && nextReview.isBefore(day);
    }
}
