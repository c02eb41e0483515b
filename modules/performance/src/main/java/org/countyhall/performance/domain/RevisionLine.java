package org.countyhall.performance.domain;

import java.time.Instant;

import org.countyhall.performance.api.Figure;

/** A replaced figure as the measure's page shows it. */
public record RevisionLine(String component, Period period, Figure old, Figure updated, String reason, String changedBy,
        Instant changedAt) {
}
