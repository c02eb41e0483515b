package org.countyhall.performance.application;

import java.math.BigDecimal;
import java.util.List;

import org.countyhall.performance.api.Qualifier;
import org.countyhall.performance.api.Statistic;
import org.countyhall.performance.domain.Measure;
import org.countyhall.performance.domain.ObservedSeries;
import org.countyhall.performance.domain.Period;

/**
 * One row of a file of observations.
 *
 * @param component null for the measure's main one
 * @param period null when the source names none
 */
record ObservationLine(String code, String component, Statistic statistic, String unit, String periodLabel, Period period,
        BigDecimal value, Qualifier qualifier, int row) {

    ObservedSeries series(Measure measure) {
        ObservedSeries main = measure.mainSeries();
        boolean isMain = statistic == Statistic.LEVEL && (component == null || component.equals(main.component()));
        if (isMain) {
            return main;
        }
        return new ObservedSeries(component == null ? main.component() : component, statistic, unit == null ? main.unit() : unit);
    }

    List<Object> key(Measure measure) {
        ObservedSeries series = series(measure);
        return List.of(code, series.component(), statistic, period.start(), period.end());
    }
}
