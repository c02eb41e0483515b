package org.countyhall.complaints.web.report;

import java.util.List;

import org.countyhall.complaints.api.CaseSummary;
import org.countyhall.complaints.application.report.FindReportCases;
import org.countyhall.complaints.web.CaseAddress;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.Table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The cases behind a figure of the report. */
@Named
@ApplicationScoped
public class ReportCaseTable extends Table<CaseSummary> {

    @Inject
    FindReportCases find;

    @Override
    public String id() {
        return "complaints.reportCases";
    }

    @Override
    public List<String> scope() {
        return List.of("year", "directorate", "group", "part");
    }

    @Override
    public List<Column<CaseSummary>> columns() {
        return List.of(
                Column.text("reference", CaseSummary::reference).link(row -> CaseAddress.of(row.reference())).sortable().rowHeading(),
                Column.text("about", CaseSummary::summary),
                Column.text("type", (CaseSummary row) -> Wording.word("CaseType", row.type())).sortable(),
                Column.date("receivedOn", CaseSummary::receivedOn).sortable(),
                Column.text("team", CaseSummary::team).sortable(),
                Column.text("category", CaseSummary::category),
                Column.text("outcome", (CaseSummary row) -> Wording.word("Outcome", row.outcome())).sortable());
    }

    @Override
    public Rows<CaseSummary> rows(TableQuery query) {
        return find.behind(ReportParameters.year(query.scope("year").orElse(null)),
                ReportParameters.directorate(query.scope("directorate").orElse(null)), query.scope("group").orElse(null),
                query.scope("part").orElse(null), query);
    }
}
