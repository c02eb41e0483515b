package org.countyhall.integratedcare.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An indicator with its observations by day, those that no longer count marked so, and the path it is expected to take.
 *
 * @param baselineOn the day for which baselines are taken
 */
public record IndicatorDetails(IndicatorLine line, LocalDate baselineOn, List<Observed> observations, List<Expected> path) {

    public record Observed(LocalDate on, BigDecimal value, String source, String origin, String recordedBy, Instant recordedAt,
            boolean counts) {
    }

    /** What the straight path asks for on a day. */
    public record Expected(LocalDate on, BigDecimal value) {
    }
}
