package org.countyhall.performance.domain;

import java.time.LocalDate;

import org.countyhall.performance.api.Figure;

/** A target as the measure's page shows it. */
public record TargetLine(LocalDate validFrom, Figure target, Figure floor, String source) {
}
