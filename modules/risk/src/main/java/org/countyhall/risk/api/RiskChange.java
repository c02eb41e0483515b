package org.countyhall.risk.api;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What changed about a risk between two days.
 *
 * @param kind {@code ENTERED}, {@code ASSESSED} or {@code CLOSED}
 */
public record RiskChange(String reference, String title, String kind, LocalDate on, Integer likelihoodBefore, Integer scoreBefore,
        BigDecimal maximumBefore, Integer likelihoodNow, Integer scoreNow, BigDecimal maximumNow, String direction) {
}
