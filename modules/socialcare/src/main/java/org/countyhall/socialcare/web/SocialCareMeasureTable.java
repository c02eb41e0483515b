package org.countyhall.socialcare.web;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.countyhall.core.Texts;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.performance.api.Figure;
import org.countyhall.performance.api.MeasureSummary;
import org.countyhall.performance.api.Rag;
import org.countyhall.socialcare.application.ReadMeasuresOfSocialCare;
import org.countyhall.ui.table.Colour;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.Table;

/** The measures of adult social care; a short list that the measure engine gives as a whole. */
@Named
@RequestScoped
public class SocialCareMeasureTable extends Table<MeasureSummary> {

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
                Column.text("latest", row -> text(row.figure())),
                Column.text("period", MeasureSummary::period),
                Column.text("target", row -> row.targetFigure() == null ? "" : row.targetFigure().number()),
                Column.tag("rag", row -> Texts.of(row.rag()), row -> colour(row.rag())),
                Column.text("direction", row -> Texts.of(row.direction())));
    }

    @Override
    public Rows<MeasureSummary> rows(TableQuery query) {
        return Rows.cut(measures.all(), query);
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
