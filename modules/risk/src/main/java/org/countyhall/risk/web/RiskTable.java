package org.countyhall.risk.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.countyhall.core.Directorate;
import org.countyhall.core.Texts;
import org.countyhall.core.money.Money;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.risk.api.Matrix;
import org.countyhall.risk.api.RegisterSummary;
import org.countyhall.risk.api.RiskLine;
import org.countyhall.risk.application.ReadRegister;
import org.countyhall.ui.table.Colour;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.Table;

/** The risks of the register that the address names, as at its day. */
@Named
@RequestScoped
public class RiskTable extends Table<RiskLine> {

    private static final String CODE = "code";
    private static final String AS_AT = "asAt";

    @Inject
    ReadRegister register;

    @Inject
    HttpServletRequest request;

    private RegisterSummary summary;
    private Matrix matrix;

    @Override
    public String id() {
        return "risk.risks";
    }

    @Override
    public List<Column<RiskLine>> columns() {
        boolean amounts = summary() != null && summary().amounts();
        return List.of(
                Column.<RiskLine>text("reference", RiskLine::reference).link(risk -> RiskWords.address(risk.reference())).sortable().rowHeading(),
                Column.<RiskLine>text("title", risk -> RiskWords.title(risk.title())).sortable().filterContains(),
                Column.<RiskLine>text("directorate", RiskLine::directorate).sortable().filterChoices(RiskTable::directorates),
                shown(Column.<RiskLine>number("likelihood", RiskLine::likelihood).sortable().filterChoices(this::likelihoods), amounts),
                Column.<RiskLine>number("impact", RiskLine::impact).sortable().filterChoices(this::impacts).hidden(),
                shown(Column.<RiskLine>number("score", RiskLine::score).sortable(), !amounts),
                shown(Column.<RiskLine>tag("band", risk -> band(risk, amounts), risk -> RiskWords.colour(risk.band()))
                        .filterChoices(RiskTable::bands), !amounts),
                shown(Column.<RiskLine>number("target", RiskLine::targetScore).sortable(), !amounts),
                shown(Column.<RiskLine>millions("maximum", risk -> money(risk.maximumGbp())).sortable(), amounts),
                Column.<RiskLine>text("amount", risk -> null).hidden().filterChoices(this::amounts),
                Column.<RiskLine>text("direction", risk -> risk.assessedOn() == null ? "" : RiskWords.word("Direction", risk.direction())),
                Column.<RiskLine>date("assessedOn", RiskLine::assessedOn).sortable().hidden(),
                Column.<RiskLine>date("nextReview", RiskLine::nextReview).sortable().filterDates(),
                Column.<RiskLine>tag("needs", RiskTable::needs, risk -> risk.overdue() || risk.overdueActions() > 0 ? Colour.AMBER : Colour.GREY),
                Column.<RiskLine>text("origin", risk -> RiskWords.word("Origin", risk.origin())));
    }

    private static Column<RiskLine> shown(Column<RiskLine> column, boolean here) {
        return here ? column : column.hidden();
    }

    private static String band(RiskLine risk, boolean amounts) {
        return risk.band() != null ? RiskWords.word("Band", risk.band()) : amounts ? "" : Texts.of("risk.notAssessed");
    }

    private static String needs(RiskLine risk) {
        if (risk.overdue()) {
            return Texts.of("risk.needs.review");
        }
        return risk.overdueActions() > 0 ? Texts.of("risk.needs.actions", risk.overdueActions()) : "";
    }

    private static Money money(BigDecimal pounds) {
        return pounds == null ? null : new Money(pounds);
    }

    private static Map<String, String> bands() {
        Map<String, String> choices = new LinkedHashMap<>();
        List.of("HIGH", "MEDIUM", "LOW").forEach(band -> choices.put(band, RiskWords.word("Band", band)));
        choices.put("NONE", Texts.of("risk.notAssessed"));
        return choices;
    }

    private static Map<String, String> directorates() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("ALL", Texts.of("risk.directorate.all"));
        for (Directorate directorate : Directorate.values()) {
            choices.put(directorate.name(), directorate.name() + " " + Texts.of(directorate));
        }
        choices.put("NONE", Texts.of("risk.notStated"));
        return choices;
    }

    private Map<String, String> likelihoods() {
        Map<String, String> choices = new LinkedHashMap<>();
        matrix().rows().forEach(row -> choices.put(String.valueOf(row.likelihood().step()), RiskWords.step(row.likelihood())));
        choices.put("0", Texts.of("risk.notStated"));
        return choices;
    }

    private Map<String, String> impacts() {
        Map<String, String> choices = new LinkedHashMap<>();
        if (summary() != null && !summary().amounts()) {
            matrix().columns().forEach(step -> choices.put(String.valueOf(step.step()), RiskWords.step(step)));
        }
        choices.put("0", Texts.of("risk.notStated"));
        return choices;
    }

    private Map<String, String> amounts() {
        Map<String, String> choices = new LinkedHashMap<>();
        if (summary() != null && summary().amounts()) {
            matrix().columns().forEach(step -> choices.put(String.valueOf(step.step()), RiskWords.amounts(step)));
        }
        return choices;
    }

    @Override
    public Rows<RiskLine> rows(TableQuery query) {
        String code = query.scope(CODE).orElse("");
        register.summary(code, null);
        return register.risks(code, RiskWords.dayIn(query.scope(AS_AT).orElse(null)), query);
    }

    @Override
    public String asAt() {
        return RiskWords.dayIn(request.getParameter(AS_AT)) == null ? null
                : Texts.of("risk.asAt", RiskWords.day(RiskWords.dayIn(request.getParameter(AS_AT))));
    }

    @Override
    public boolean searchable() {
        return true;
    }

    @Override
    public List<String> scope() {
        return List.of(CODE, AS_AT);
    }

    private RegisterSummary summary() {
        if (summary == null && request.getParameter(CODE) != null) {
            summary = register.summary(request.getParameter(CODE), RiskWords.dayIn(request.getParameter(AS_AT)));
        }
        return summary;
    }

    private Matrix matrix() {
        if (matrix == null) {
            matrix = summary() == null ? new Matrix(List.of(), List.of()) : register.matrix(summary.code(), summary.asAt());
        }
        return matrix;
    }
}
