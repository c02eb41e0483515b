package org.countyhall.performance.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.countyhall.core.Directorate;
import org.countyhall.core.Texts;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.performance.api.Direction;
import org.countyhall.performance.api.Figure;
import org.countyhall.performance.api.MeasureKind;
import org.countyhall.performance.api.MeasureSummary;
import org.countyhall.performance.api.Rag;
import org.countyhall.performance.application.FindMeasures;
import org.countyhall.ui.table.Colour;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.Table;

/** All measures with their latest figure, rating and direction. */
@Named
@RequestScoped
public class MeasureTable extends Table<MeasureSummary> {

    @Inject
    FindMeasures findMeasures;

    @Override
    public String id() {
        return "performance.measures";
    }

    @Override
    public List<Column<MeasureSummary>> columns() {
        return List.of(
                Column.text("code", MeasureSummary::code).link(row -> MeasureAddress.of(row.code())).rowHeading().sortable()
                        .filterContains(),
                Column.text("name", MeasureSummary::name).sortable().filterContains(),
                Column.text("latest", row -> text(row.figure())),
                Column.text("period", MeasureSummary::period),
                Column.text("target", row -> number(row.targetFigure())),
                Column.text("floor", row -> number(row.floorFigure())),
                Column.<MeasureSummary>tag("rag", row -> Texts.of(row.rag()), row -> colour(row.rag())).sortable()
                        .filterChoices(() -> choices(Rag.values())),
                Column.<MeasureSummary>text("direction", row -> Texts.of(row.direction())).filterChoices(() -> choices(Direction.values())),
                Column.<MeasureSummary>text("kind", row -> Texts.of(row.kind())).sortable().filterChoices(() -> choices(MeasureKind.values()))
                        .hidden(),
                Column.<MeasureSummary>text("directorate", row -> Texts.of(row.directorate())).sortable()
                        .filterChoices(() -> choices(Directorate.values())).hidden(),
                Column.date("asAt", MeasureSummary::asAt).sortable().hidden());
    }

    @Override
    public Rows<MeasureSummary> rows(TableQuery query) {
        return findMeasures.list(query);
    }

    @Override
    public boolean searchable() {
        return true;
    }

    static Colour colour(Rag rag) {
        return switch (rag) {
            case GREEN -> Colour.GREEN;
            case AMBER -> Colour.AMBER;
            case RED -> Colour.RED;
            case NOT_RATED -> Colour.GREY;
        };
    }

    private static String text(Figure figure) {
        return figure == null ? Texts.of("performance.noFigure") : figure.text();
    }

    private static String number(Figure figure) {
        return figure == null ? "" : figure.number();
    }

    private static Map<String, String> choices(Enum<?>... codes) {
        Map<String, String> choices = new LinkedHashMap<>();
        Arrays.stream(codes).forEach(code -> choices.put(code.name(), Texts.of(code)));
        return choices;
    }
}
