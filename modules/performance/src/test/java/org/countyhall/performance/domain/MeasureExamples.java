package org.countyhall.performance.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import org.countyhall.core.Directorate;
import org.countyhall.performance.api.Frequency;
import org.countyhall.performance.api.MeasureKind;
import org.countyhall.performance.api.Polarity;
import org.countyhall.performance.api.UnitKind;

/** Measures as tests need them. */
public final class MeasureExamples {

    public static final Provenance REPORT = new Provenance("quarterly report", "performance.analyst", Instant.parse("2026-11-21T09:00:00Z"));

    private MeasureExamples() {
    }

    /** Target 90 and floor 80 percent from 1 April 2022; then pairs of period and figure. */
    public static Measure assessmentsInTime(String... periodsAndFigures) {
        return observed(assessmentsInTimeAs("TEST2"), periodsAndFigures);
    }

    /** The same without figures, under a code of its own. */
    public static Measure assessmentsInTimeAs(String code) {
        Measure measure = Measure.define(new MeasureDefinition(code, "Assessments done in time", MeasureKind.KPI,
                Polarity.HIGHER_IS_BETTER, UnitKind.PERCENT, "percent of assessments", Frequency.QUARTERLY, Directorate.ASCH,
                "socialcare", "Business Delivery Unit", "in time"));
        measure.aimAt(new BigDecimal("90"), new BigDecimal("80"), LocalDate.of(2022, 4, 1), "test");
        return measure;
    }

    /** How many people make contact: an activity measure. */
    public static Measure contacts(String... periodsAndFigures) {
        return observed(Measure.define(new MeasureDefinition("TEST7", "People making contact", MeasureKind.ACTIVITY, Polarity.NEITHER,
                UnitKind.COUNT, "people", Frequency.QUARTERLY, Directorate.ASCH, "socialcare", "Business Delivery Unit", "people")),
                periodsAndFigures);
    }

    private static Measure observed(Measure measure, String... periodsAndFigures) {
        for (int i = 0; i < periodsAndFigures.length; i += 2) {
            measure.observe(Period.parse(periodsAndFigures[i]), FigureReading.exactly(new BigDecimal(periodsAndFigures[i + 1])), REPORT);
        }
        return measure;
    }
}
