package org.countyhall.risk.domain.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.countyhall.risk.domain.Finding;
import org.countyhall.risk.domain.Standing;

/**
 * "Overdue reviews … by owner": a risk whose review date has passed is named before the meeting.
 * Source: risk registers of papers 001 item 29 and 004 Appendix G.
 */
public final class ReviewedInTime {

    private ReviewedInTime() {
    }

    public static Optional<Finding> check(Standing risk, LocalDate day) {
        if (!ReviewIsOverdue.on(day, risk.nextReview())) {
            return Optional.empty();
        }
        long days = risk.nextReview().until(day, java.time.temporal.ChronoUnit.DAYS);
        return Optional.of(new Finding("reviewOverdue", List.of(risk.reference()), List.of(risk.reference(), days)));
    }
}
