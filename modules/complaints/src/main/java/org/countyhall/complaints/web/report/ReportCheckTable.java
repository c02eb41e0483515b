package org.countyhall.complaints.web.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.AnnualReport.Check;
import org.countyhall.complaints.api.AnnualReport.Side;
import org.countyhall.complaints.application.report.ComposeReport;
import org.countyhall.core.Texts;
import org.countyhall.core.table.TableQuery;
import org.countyhall.ui.table.Colour;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.ShortTable;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Every two places of a report that ought to say the same, those that disagree first. */
@Named
@RequestScoped
public class ReportCheckTable extends ShortTable<Check> {

    @Inject
    ComposeReport compose;

    @Override
    public String id() {
        return "complaints.reportChecks";
    }

    @Override
    public List<String> scope() {
        return List.of("year", "directorate", "edition");
    }

    @Override
    public boolean searchable() {
        return true;
    }

    @Override
    public List<Column<Check>> columns() {
        return List.of(
                Column.tag("outcome", ReportCheckTable::outcome, (Check check) -> check.agrees() ? Colour.GREEN : Colour.AMBER)
                        .filterChoices(ReportCheckTable::outcomes),
                Column.text("what", Check::name).rowHeading(),
                Column.text("left", (Check check) -> check.left().place()),
                Column.text("figure", (Check check) -> figure(check.left())).orderedBy(check -> check.left().value()),
                Column.text("right", (Check check) -> check.right().place()),
                Column.text("otherFigure", (Check check) -> figure(check.right())).orderedBy(check -> check.right().value()));
    }

    private static String figure(Side side) {
        return side.value() == null ? "" : side.value().toPlainString();
    }

    private static String outcome(Check check) {
        return Texts.of("complaints.reportChecks." + (check.agrees() ? "agrees" : "disagrees"));
    }

    private static Map<String, String> outcomes() {
        Map<String, String> outcomes = new LinkedHashMap<>();
        List.of("disagrees", "agrees").forEach(outcome -> outcomes.put(outcome, Texts.of("complaints.reportChecks." + outcome)));
        return outcomes;
    }

    @Override
    protected List<Check> all(TableQuery query) {
        return compose.of(ReportParameters.year(query.scope("year").orElse(null)), ReportParameters.directorate(query.scope("directorate").orElse(null)),
                ReportParameters.isPublic(query.scope("edition").orElse(null))).checks().stream().sorted(Comparator.comparing(Check::agrees)).toList();
    }
}
