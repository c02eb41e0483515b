package org.countyhall.ui.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;

import org.countyhall.core.Texts;
import org.countyhall.ui.chart.Chart;
import org.countyhall.ui.text.Days;
import org.countyhall.ui.text.Figures;

/** The figures of a chart as a table; part of {@code <ch:chart>}. */
@FacesComponent("org.countyhall.ui.ChartFigures")
public class ChartFigures extends Markup {

    @Override
    public void encodeBegin(FacesContext context) {
        if (getAttributes().get("value") instanceof Chart chart) {
            Html html = html(context).open("details", "ch-details").element("summary", null, Texts.of("ui.chart.asTable"))
                    .open("div", "ch-scroll").always("role", "region").always("tabindex", "0").always("aria-label", chart.title());
            write(context, html, chart);
            html.close(2);
        }
    }

    private static void write(FacesContext context, Html html, Chart chart) {
        html.open("table", "ch-table").element("caption", "ch-hidden", chart.title() + ", " + chart.unit() + ", " + Days.day(chart.asAt()));
        html.open("thead").open("tr").open("th").always("scope", "col").text(chart.unit()).close();
        chart.series().forEach(series -> html.open("th", "ch-number").always("scope", "col").text(series.name()).close());
        html.close(2).open("tbody");
        for (int i = 0; i < chart.labels().size(); i++) {
            html.open("tr").open("th").always("scope", "row").text(chart.labels().get(i)).close();
            for (Chart.Series series : chart.series()) {
                String figure = Figures.number(series.values().get(i), chart.decimals());
                if (series.address(i).isEmpty()) {
                    html.element("td", "ch-number", figure);
                } else {
                    html.open("td", "ch-number").link(local(context, series.address(i)), null, figure).close();
                }
            }
            html.close();
        }
        html.close(2);
    }
}
