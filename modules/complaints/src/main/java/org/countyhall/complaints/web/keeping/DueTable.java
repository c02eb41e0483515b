package org.countyhall.complaints.web.keeping;

import java.util.List;

import org.countyhall.complaints.application.keeping.DestroyCases;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Outcome;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.keeping.DueCase;
import org.countyhall.complaints.web.CaseAddress;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.Texts;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.ui.table.BulkAction;
import org.countyhall.ui.table.Colour;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.Table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Closed cases whose time has come, the longest overdue first; those chosen are looked at once more before they are destroyed. */
@Named
@ApplicationScoped
public class DueTable extends Table<DueCase> {

    private static final List<BulkAction> BULK = List.of(new BulkAction("destroy", "/complaints/keeping/destroy"));

    @Inject
    DestroyCases destroy;

    @Override
    public String id() {
        return "complaints.dueCases";
    }

    @Override
    public boolean searchable() {
        return true;
    }

    @Override
    public List<BulkAction> bulkActions() {
        return BULK;
    }

    @Override
    public String chosenBy(DueCase row) {
        return row.reference();
    }

    @Override
    public List<Column<DueCase>> columns() {
        return List.of(
                Column.text("reference", DueCase::reference).link(row -> CaseAddress.of(row.reference()) + "&tab=keeping").sortable().rowHeading(),
                Column.text("type", (DueCase row) -> Wording.word("CaseType", Spelling.of(row.type()))).sortable()
                        .filterChoices(() -> Wording.choices(CaseType.class)),
                Column.text("outcome", (DueCase row) -> row.outcome() == null ? "" : Wording.word("Outcome", Spelling.of(row.outcome()))).sortable()
                        .filterChoices(() -> Wording.choices(Outcome.class)),
                Column.date("receivedOn", DueCase::receivedOn).hidden(),
                Column.date("closedOn", DueCase::closedOn).sortable().filterDates(),
                Column.date("dueOn", DueCase::dueOn).sortable().filterDates(),
                Column.number("years", DueCase::years).sortable().hidden(),
                Column.text("basis", DuePage::rule),
                Column.tag("held", (DueCase row) -> row.held() ? Texts.of("complaints.hold.held") : "", row -> Colour.AMBER).sortable()
                        .filterChoices(Wording::yesOrNo));
    }

    @Override
    public Rows<DueCase> rows(TableQuery query) {
        return destroy.due(query);
    }
}
