package org.countyhall.complaints.api.ombudsman;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the Ombudsman recommends.
 *
 * @param category of the list of corrective actions
 * @param amount in pounds, when something is to be paid
 */
public record GivenRecommendation(String category, String text, BigDecimal amount, LocalDate dueOn) {
}
