package org.countyhall.performance.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.countyhall.performance.api.MeasureSummary;
import org.countyhall.performance.api.UnitKind;
import org.countyhall.performance.domain.ControlChart;
import org.countyhall.performance.domain.FigureLine;
import org.countyhall.performance.domain.MeasureAccount;
import org.countyhall.performance.domain.TrendLine;

/**
 * A measure in the interface.
 *
 * @param polarity {@code higherIsBetter}, {@code lowerIsBetter}, or {@code neither} for an activity measure
 * @param rag {@code green}, {@code amber}, {@code red} or {@code notRated}
 */
public record MeasureBody(String code, String name, String kind, String directorate, String unit, String polarity, BigDecimal target,
        BigDecimal floor, String rag, BigDecimal value, String qualifier, String period, LocalDate asAt, String finality,
        String direction, List<ObservationBody> observations, Regression regression, Control controlChart, Boolean enginesAgree) {

    /** One figure of the main component. */
    public record ObservationBody(String period, LocalDate periodStart, LocalDate periodEnd, BigDecimal value, String qualifier,
            String finality, String rag, BigDecimal numerator, BigDecimal denominator, String source) {
    }

    /** The regression line; all null with {@code notEnoughData}. */
    public record Regression(int points, Double slope, Double t, Double critical, String direction) {
    }

    /** The latest point of the control chart; limits null with {@code notEnoughData}. */
    public record Control(Double mean, Double lowerLimit, Double upperLimit, Boolean trial, String judgement, String assurance) {
    }

    static MeasureBody of(MeasureSummary measure) {
        return of(measure, null, null, null, null);
    }

    static MeasureBody of(MeasureAccount account) {
        return of(account.summary(), account.figures().stream().map(MeasureBody::observation).toList(), regression(account.trend()),
                control(account.controlChart()), account.enginesAgree());
    }

    private static MeasureBody of(MeasureSummary measure, List<ObservationBody> observations, Regression regression, Control control,
            Boolean agree) {
        return new MeasureBody(measure.code(), measure.name(), code(measure.kind()), measure.directorate().name(), unit(measure),
                code(measure.polarity()), plain(measure.target()), plain(measure.floor()), code(measure.rag()), plain(measure.value()),
                code(measure.qualifier()), measure.period(), measure.asAt(), code(measure.finality()), code(measure.direction()),
                observations, regression, control, agree);
    }

    private static ObservationBody observation(FigureLine line) {
        return new ObservationBody(line.period().label(), line.period().start(), line.period().end(), plain(line.figure().value()),
                code(line.figure().qualifier()), code(line.reading().finality()), code(line.rag()), plain(line.reading().numerator()),
                plain(line.reading().denominator()), line.provenance().source());
    }

    private static Regression regression(TrendLine line) {
        return line.known() ? new Regression(line.points(), line.slope(), finite(line.t()), line.critical(), code(line.direction()))
                : new Regression(line.points(), null, null, null, code(line.direction()));
    }

    private static Control control(ControlChart chart) {
        return chart.known() ? new Control(chart.limits().mean(), chart.limits().lower(), chart.limits().upper(), chart.trial(),
                code(chart.judgement()), code(chart.assurance())) : new Control(null, null, null, null, code(chart.judgement()), null);
    }

    /** A line without any scatter has no finite t, and JSON no sign for it. */
    private static Double finite(double number) {
        return Double.isFinite(number) ? number : null;
    }

    private static String unit(MeasureSummary measure) {
        return measure.unitKind() == UnitKind.MONEY ? "GBP " + measure.unit() : measure.unit();
    }

    private static BigDecimal plain(BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    private static String code(Enum<?> constant) {
        if (constant == null) {
            return null;
        }
        StringBuilder word = new StringBuilder();
        for (String part : constant.name().toLowerCase(Locale.ROOT).split("_")) {
            word.append(word.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return word.toString();
    }
}
