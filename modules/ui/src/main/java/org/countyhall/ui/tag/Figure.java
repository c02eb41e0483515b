package org.countyhall.ui.tag;

import java.time.LocalDate;
import java.util.Locale;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;

import org.countyhall.core.Texts;
import org.countyhall.ui.text.Days;
import org.countyhall.ui.text.Figures;

/**
 * {@code <ch:figure value="#{…}" decimals="1" unit="£m" label="…" asAt="#{…}" href="/lines" colour="red"/>}: a figure with
 * its unit and its day, opening to the lines it is made of. {@code asAt} is a day or words; a count of what the page itself
 * lists needs none.
 */
@FacesComponent("org.countyhall.ui.Figure")
public class Figure extends Markup {

    @Override
    public void encodeBegin(FacesContext context) {
        String edge = "ch-figure-" + or("colour", "grey").toLowerCase(Locale.ROOT);
        Html html = html(context);
        if (has("href")) {
            html.open("a", "ch-figure ch-figure-link " + edge).always("href", local(context, text("href")));
        } else {
            html.open("div", "ch-figure " + edge);
        }
        html.open("span", "ch-figure-value").text(value()).text(unit()).close();
        html.text(" ").element("span", "ch-figure-label", text("label"));
        String asAt = asAt();
        if (!asAt.isEmpty()) {
            html.text(" ").element("span", "ch-figure-asat", asAt);
        }
        html.close();
    }

    private String value() {
        Object value = getAttributes().get("value");
        String number = value instanceof Number figure ? Figures.number(figure, Integer.parseInt(or("decimals", "0"))) : text("value");
        String unit = text("unit");
        return unit.startsWith("£") ? (number.startsWith("\u2212") ? "\u2212£" + number.substring(1) : "£" + number) : number;
    }

    private String unit() {
        String unit = text("unit");
        if (unit.startsWith("£")) {
            return unit.substring(1);
        }
        return unit.isEmpty() || unit.equals("%") ? unit : "\u00a0" + unit;
    }

    private String asAt() {
        Object asAt = getAttributes().get("asAt");
        return asAt instanceof LocalDate day ? Texts.of("ui.asAt", Days.day(day)) : asAt == null ? "" : asAt.toString();
    }
}
