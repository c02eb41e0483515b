package org.countyhall.performance.application;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.countyhall.core.BadInput;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.imports.api.ImportColumn;
import org.countyhall.imports.api.ImportKind;
import org.countyhall.imports.api.ImportRow;
import org.countyhall.imports.api.ImportedRows;
import org.countyhall.imports.api.RowCheck;
import org.countyhall.performance.api.Finality;
import org.countyhall.performance.api.Qualifier;
import org.countyhall.performance.api.Statistic;
import org.countyhall.performance.domain.FigureReading;
import org.countyhall.performance.domain.Measure;
import org.countyhall.performance.domain.Measures;
import org.countyhall.performance.domain.ObservedSeries;
import org.countyhall.performance.domain.Period;
import org.countyhall.performance.domain.Provenance;
import org.countyhall.performance.domain.Statement;
import org.countyhall.performance.domain.rules.PeriodIsOverWhenItIsReported;
import org.countyhall.performance.domain.rules.ValueFitsItsUnit;

/**
 * Figures of measures from a file. A figure for a known period that differs updates it, the old one kept; one that is already
 * there changes nothing. A row without a component is about the measure's main one. What is stated for "each quarter" belongs
 * to no period and is kept as a statement of its source.
 */
@ApplicationScoped
class ImportObservations implements ImportKind<ObservationLine> {

    private static final String NO_PERIOD = "each ";
    private static final int LABEL = 80;
    private static final int COMPONENT = 160;
    private static final int NOTE = 500;

    @Inject
    Measures measures;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "observations";
    }

    @Override
    public Authority authority() {
        return Authority.MEASURES_WRITE;
    }

    @Override
    public String textKey() {
        return "performance.importObservations";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(ImportColumn.text("code", 20).required().alsoCalled("measure"),
                ImportColumn.text("period", LABEL).required(),
                ImportColumn.decimal("value", 4).required(),
                ImportColumn.date("period_start"),
                ImportColumn.date("period_end"),
                ImportColumn.text("component", COMPONENT),
                ImportColumn.choice("statistic", Statistic.class, ImportObservations::spelled),
                ImportColumn.text("unit", LABEL),
                ImportColumn.choice("qualifier", Qualifier.class, ImportObservations::spelled),
                ImportColumn.text("note", NOTE));
    }

    private static String spelled(Statistic statistic) {
        return switch (statistic) {
            case LEVEL -> "level";
            case CHANGE_ON_PREVIOUS_QUARTER -> "change on previous quarter";
            case CHANGE_ON_LAST_YEAR -> "change on same quarter last year";
            case CHANGE_WITHOUT_BASE -> "change (base not stated)";
        };
    }

    private static String spelled(Qualifier qualifier) {
        return qualifier == Qualifier.EXACT ? "as printed" : qualifier.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public ObservationLine read(ImportRow row) {
        return new ObservationLine(row.text("code"), row.optionalText("component").orElse(null),
                row.optionalChoice("statistic", Statistic.class).orElse(Statistic.LEVEL), row.optionalText("unit").orElse(null),
                row.text("period"), period(row).orElse(null), row.decimal("value"),
                row.optionalChoice("qualifier", Qualifier.class).orElse(Qualifier.EXACT), row.number());
    }

    private static Optional<Period> period(ImportRow row) {
        String label = row.text("period");
        Optional<LocalDate> start = row.optionalDate("period_start");
        Optional<LocalDate> end = row.optionalDate("period_end");
        if (start.isPresent() && end.isPresent()) {
            return Optional.of(new Period(label, start.get(), end.get()));
        }
        return label.startsWith(NO_PERIOD) ? Optional.empty() : Optional.of(Period.parse(label));
    }

    @Override
    public RowCheck<ObservationLine> check() {
        Map<String, Optional<Measure>> known = new HashMap<>();
        Map<List<Object>, BigDecimal> exact = new HashMap<>();
        LocalDate today = LocalDate.now(clock);
        return (row, line) -> {
            Optional<Measure> measure = known.computeIfAbsent(line.code(), measures::find);
            if (measure.isEmpty()) {
                row.problem("code", "performance.unknownMeasure", line.code());
                return;
            }
            fits(row, line, measure.get(), today);
            if (line.period() != null && line.qualifier() == Qualifier.EXACT) {
                BigDecimal before = exact.putIfAbsent(line.key(measure.get()), line.value());
                if (before != null && before.compareTo(line.value()) != 0) {
                    row.problem("value", "performance.twoFigures", before.toPlainString());
                }
            }
        };
    }

    private static void fits(ImportRow row, ObservationLine line, Measure measure, LocalDate today) {
        try {
            if (line.period() != null) {
                PeriodIsOverWhenItIsReported.check(line.period(), today);
            }
            if (line.series(measure).equals(measure.mainSeries())) {
                ValueFitsItsUnit.check(line.value(), measure.unitKind());
            }
        } catch (BadInput bad) {
            row.problem(bad.field(), bad.key(), line.periodLabel());
        }
    }

    @Override
    public BigDecimal control(ObservationLine line) {
        return line.value();
    }

    @Override
    public void store(ImportedRows<ObservationLine> rows) {
        Provenance provenance = new Provenance(Texts.of("performance.importedFrom", rows.fileName(), rows.importReference()),
                rows.importedBy(), rows.importedAt());
        String reason = Texts.of("performance.updatedByImport", rows.importReference());
        Map<String, Measure> taken = new HashMap<>();
        for (ObservationLine line : rows) {
            Measure measure = taken.computeIfAbsent(line.code(), code -> measures.findToChange(code).orElseThrow());
            if (line.period() == null) {
                measures.note(Statement.ofFigure(measure, line.series(measure), null, line.value(), line.qualifier(),
                        provenance.source() + ", " + line.periodLabel()));
            } else {
                measure.take(line.series(measure), line.period(),
                        new FigureReading(line.value(), null, null, line.qualifier(), Finality.FINAL), reason, provenance);
            }
        }
    }
}
