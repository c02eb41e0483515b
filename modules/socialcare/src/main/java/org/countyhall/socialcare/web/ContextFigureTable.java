package org.countyhall.socialcare.web;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.countyhall.core.Texts;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.socialcare.api.ContextLine;
import org.countyhall.socialcare.application.FindContextFigures;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.Table;

/** Workforce, waiting, discharge and other figures that help to read the measures. */
@Named
@RequestScoped
public class ContextFigureTable extends Table<ContextLine> {

    @Inject
    FindContextFigures findContextFigures;

    @Override
    public String id() {
        return "socialcare.context";
    }

    @Override
    public List<Column<ContextLine>> columns() {
        return List.of(
                Column.text("label", ContextLine::label).rowHeading().sortable().filterContains(),
                Column.text("figure", ContextFigureTable::figure),
                Column.text("period", ContextLine::period),
                Column.text("area", ContextLine::area).sortable(),
                Column.text("theme", ContextLine::theme).sortable().filterChoices(this::themes),
                Column.text("source", ContextLine::source));
    }

    @Override
    public Rows<ContextLine> rows(TableQuery query) {
        return findContextFigures.list(query);
    }

    private Map<String, String> themes() {
        Map<String, String> themes = new LinkedHashMap<>();
        findContextFigures.themes().forEach(theme -> themes.put(theme, theme));
        return themes;
    }

    private static String figure(ContextLine line) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.UK);
        symbols.setMinusSign('\u2212');
        String number = new DecimalFormat("#,##0.####", symbols).format(line.value());
        String text = line.unit().equals("percent") ? Texts.of("socialcare.percent", number)
                : line.unit().startsWith("GBP") ? Texts.of("socialcare.pounds", number, line.unit().substring(3))
                : Texts.of("socialcare.numberWithUnit", number, line.unit());
        return line.qualifier() == null ? text : Texts.of("socialcare.qualified", line.qualifier(), text);
    }
}
