package org.countyhall.directorate.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.core.Texts;
import org.countyhall.core.table.TableQuery;
import org.countyhall.directorate.application.ReadDirectorateDashboard;
import org.countyhall.performance.api.MeasureSummary;
import org.countyhall.performance.api.Rag;
import org.countyhall.ui.table.Colour;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.ShortTable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The measures of one directorate, those that miss most first. */
@Named
@ApplicationScoped
public class DirectorateMeasureTable extends ShortTable<MeasureSummary> {

    private static final String CODE = "code";
    private static final List<Rag> GRAVEST_FIRST = List.of(Rag.RED, Rag.AMBER, Rag.GREEN, Rag.NOT_RATED);

    @Inject
    ReadDirectorateDashboard read;

    @Override
    public String id() {
        return "directorate.measures";
    }

    @Override
    public List<String> scope() {
        return List.of(CODE);
    }

    @Override
    public List<Column<MeasureSummary>> columns() {
        return List.of(
                Column.text("measure", MeasureSummary::code).link(row -> "/performance/measure?code=" + row.code()).rowHeading(),
                Column.text("name", MeasureSummary::name).filterContains(),
                Column.tag("rating", (MeasureSummary row) -> Texts.of(row.rag()), row -> colour(row.rag())).orderedBy(row -> GRAVEST_FIRST.indexOf(row.rag()))
                        .codedBy(row -> row.rag().name()).filterChoices(DirectorateMeasureTable::ratings),
                Column.text("latest", (MeasureSummary row) -> row.value() == null ? "" : row.figure().text()).orderedBy(MeasureSummary::value),
                Column.text("target", (MeasureSummary row) -> row.target() == null ? "" : row.targetFigure().number()).orderedBy(MeasureSummary::target),
                Column.text("period", MeasureSummary::period).orderedBy(MeasureSummary::asAt),
                Column.date("measuredOn", MeasureSummary::asAt).hidden());
    }

    private static Colour colour(Rag rag) {
        return switch (rag) {
            case GREEN -> Colour.GREEN;
            case AMBER -> Colour.AMBER;
            case RED -> Colour.RED;
            case NOT_RATED -> Colour.GREY;
        };
    }

    private static Map<String, String> ratings() {
        Map<String, String> ratings = new LinkedHashMap<>();
        GRAVEST_FIRST.forEach(rag -> ratings.put(rag.name(), Texts.of(rag)));
        return ratings;
    }

    @Override
    protected List<MeasureSummary> all(TableQuery query) {
        return read.measures(query.scope(CODE).orElse(null)).stream()
                .sorted(Comparator.comparingInt(row -> GRAVEST_FIRST.indexOf(row.rag()))).toList();
    }
}
