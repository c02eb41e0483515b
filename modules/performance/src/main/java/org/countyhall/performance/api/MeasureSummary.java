package org.countyhall.performance.api;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.countyhall.core.Directorate;

/**
 * A measure with its latest figure, as lists and dashboards show it.
 *
 * @param ownerModule the part of the application whose pages explain the measure, for example {@code socialcare}
 * @param value the latest level of the measure's main component; null while no figure is known
 * @param asAt the last day of the period of that figure; null with it
 * @param target in force on that day; null when the measure has none
 * @param floor the figure that separates amber from red; an upper threshold where lower is better
 */
public record MeasureSummary(String code, String name, Directorate directorate, String ownerModule, String owner, MeasureKind kind,
        Polarity polarity, UnitKind unitKind, String unit, BigDecimal value, Qualifier qualifier, Finality finality, String period,
        LocalDate asAt, BigDecimal target, BigDecimal floor, Rag rag, Direction direction) {

    /** The latest figure with unit; null while there is none. */
    public Figure figure() {
        return value == null ? null : new Figure(value, unitKind, unit, qualifier);
    }

    public Figure targetFigure() {
        return exact(target);
    }

    public Figure floorFigure() {
        return exact(floor);
    }

    public Judgement judgement() {
        return direction.judgedBy(polarity);
    }

    private Figure exact(BigDecimal number) {
        return number == null ? null : new Figure(number, unitKind, unit, Qualifier.EXACT);
    }
}
