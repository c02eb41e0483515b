package org.countyhall.risk.api;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A risk in a line of its register, as at a day.
 *
 * @param title empty when the papers name a reference only
 * @param directorate as printed, {@code ASCH / CYPE} or {@code ALL}; empty when not stated
 * @param likelihood 1 to 5, empty when not assessed
 * @param impact 1 to 5, empty when not assessed or not used in this register
 * @param band {@code LOW}, {@code MEDIUM}, {@code HIGH}, empty without a score
 * @param maximumGbp estimated maximum in pounds, empty when none is stated
 * @param direction {@code WORSE}, {@code LEVEL}, {@code BETTER}, {@code NOT_COMPARABLE} against the assessment before
 * @param origin where the latest assessment is from: {@code PAPER}, {@code DEMONSTRATION}, {@code REVIEW}, {@code IMPORT}
 * @param collective true for a line that stands for several small risks
 */
public record RiskLine(String reference, int position, String register, String title, String directorate, String category,
        String ownerRole, Integer likelihood, Integer impact, Integer score, String band, Integer targetScore, BigDecimal maximumGbp,
        String direction, LocalDate assessedOn, String origin, LocalDate nextReview, boolean overdue, int overdueActions,
        boolean collective) {
}
