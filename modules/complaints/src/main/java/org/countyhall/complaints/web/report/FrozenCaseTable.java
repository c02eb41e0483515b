package org.countyhall.complaints.web.report;

import java.util.List;

import org.countyhall.complaints.application.report.FindReportCases;
import org.countyhall.complaints.application.report.FindReportCases.Frozen;
import org.countyhall.complaints.web.CaseAddress;
import org.countyhall.core.NotFound;
import org.countyhall.core.Texts;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.Table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The frozen list of a signed report, or of one of its figures. */
@Named
@ApplicationScoped
public class FrozenCaseTable extends Table<Frozen> {

    @Inject
    FindReportCases find;

    @Override
    public String id() {
        return "complaints.frozenCases";
    }

    @Override
    public List<String> scope() {
        return List.of("sealed", "group", "part");
    }

    @Override
    public List<Column<Frozen>> columns() {
        return List.of(
                Column.text("number", (Frozen row) -> String.valueOf(row.number())).rowHeading(),
                Column.text("reference", FrozenCaseTable::reference).link(row -> row.reference() == null ? null : CaseAddress.of(row.reference())),
                Column.text("counted", (Frozen row) -> String.join("; ", row.counted())));
    }

    @Override
    public Rows<Frozen> rows(TableQuery query) {
        String sealed = query.scope("sealed").filter(text -> text.matches("\\d{1,15}")).orElseThrow(() -> new NotFound("report"));
        return find.frozen(Long.parseLong(sealed), query.scope("group").orElse(null), query.scope("part").orElse(null), query.offset(), query.limit());
    }

    private static String reference(Frozen row) {
        return row.reference() == null ? Texts.of("complaints.report.frozen.notShown") : row.reference();
    }
}
