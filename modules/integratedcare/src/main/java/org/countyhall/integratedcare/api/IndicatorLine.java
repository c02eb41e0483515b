package org.countyhall.integratedcare.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * An indicator with how far it has come.
 *
 * @param status {@code STATED}, {@code TO_BE_ADDED}, {@code TO_BE_DEVELOPED}
 * @param operator {@code AT_MOST}, {@code BELOW} …; empty when the strategy has no such word
 * @param gaps what is missing to follow it in figures: {@code BASELINE}, {@code TARGET} …; empty when it is complete
 * @param origin where the latest observation is from, {@code DEMONSTRATION} when it is not the council's
 * @param sharePercent of the way from baseline to target, whole percent; empty without an observation
 * @param expected what the straight path asks for on the day of the latest observation
 * @param pace {@code MET}, {@code ON_PATH}, {@code BEHIND}, {@code MOVING_AWAY}, {@code NOT_OBSERVED}, {@code NOT_MEASURABLE}
 * @param arrival {@code DAY} with {@code arrivesOn}, {@code NEVER}, or empty with fewer than two observations
 */
public record IndicatorLine(String code, int outcome, String outcomeTitle, String name, String status, String kind, String aim,
        BigDecimal baseline, String operator, BigDecimal target, String unit, String targetYear, LocalDate targetBy, String comparator,
        String area, String note, String source, int version, List<String> gaps, BigDecimal latest, LocalDate latestOn, String origin,
        int observations, BigDecimal sharePercent, BigDecimal expected, String pace, String arrival, LocalDate arrivesOn) {

    public boolean complete() {
        return gaps.isEmpty();
    }
}
