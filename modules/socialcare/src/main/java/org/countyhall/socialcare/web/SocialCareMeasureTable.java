package org.countyhall.socialcare.web;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.countyhall.core.Texts;
import org.countyhall.core.table.TableQuery;
import org.countyhall.performance.api.Figure;
import org.countyhall.performance.api.MeasureSummary;
import org.countyhall.performance.api.Rag;
import org.countyhall.socialcare.application.ReadMeasuresOfSocialCare;
import org.countyhall.ui.table.Colour;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.ShortTable;

/** The measures of adult social care; a short list that the measure engine gives as a whole. */
@Named
@RequestScoped
public class SocialCareMeasureTable extends ShortTable<MeasureSummary> {

    @Inject
    ReadMeasuresOfSocialCare measures;

    @Override
    public String id() {
        return "socialcare.measures";
    }

    @Override
    public List<Column<MeasureSummary>> columns() {
        return List.of(
                Column.text("code", MeasureSummary::code).link(row -> "/performance/measure?code=" + row.code()).rowHeading(),
                Column.text("name", MeasureSummary::name),
                Column.text("latest", (MeasureSummary row) -> text(row.figure())).orderedBy(MeasureSummary::value),
                Column.text("period", MeasureSummary::period).orderedBy(MeasureSummary::asAt),
                Column.text("target", (MeasureSummary row) -> row.targetFigure() == null ? "" : row.targetFigure().number()).orderedBy(MeasureSummary::target),
                Column.tag("rag", (MeasureSummary row) -> Texts.of(row.rag()), row -> colour(row.rag())).orderedBy(MeasureSummary::rag),
                Column.text("direction", row -> Texts.of(row.direction())));
    }

    @Override
    protected List<MeasureSummary> all(TableQuery query) {
        return measures.all();
    }

    private static String text(Figure figure) {
        return figure == null ? Texts.of("socialcare.noFigure") : figure.text();
    }

    private static Colour colour(Rag rag) {
        return switch (rag) {
            case GREEN -> Colour.GREEN;
            case AMBER -> Colour.AMBER;
            case RED -> Colour.RED;
            case NOT_RATED -> Colour.GREY;
        };
    }
}
