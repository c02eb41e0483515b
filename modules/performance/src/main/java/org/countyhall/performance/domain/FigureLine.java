package org.countyhall.performance.domain;

import java.math.BigDecimal;

import org.countyhall.performance.api.Figure;
import org.countyhall.performance.api.Rag;
import org.countyhall.performance.api.Statistic;

/**
 * A figure of a measure as its page shows it.
 *
 * @param rag the rating against the target in force at the end of that period
 * @param target in force then; null when there was none
 */
public record FigureLine(String component, Statistic statistic, Period period, Figure figure, FigureReading reading, Rag rag,
        BigDecimal target, BigDecimal floor, Provenance provenance) {
}
