package org.countyhall.complaints.web.triage;

import java.util.List;

import org.countyhall.complaints.api.triage.TriageRow;
import org.countyhall.complaints.application.ListChoices;
import org.countyhall.complaints.application.triage.ReadTriage;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.triage.TriageState;
import org.countyhall.complaints.web.CaseAddress;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.ui.table.Colour;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.Table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Representations that wait for a decision, and what was decided on the others. */
@Named
@ApplicationScoped
public class TriageTable extends Table<TriageRow> {

    @Inject
    Colleagues people;

    @Inject
    ReadTriage read;

    @Inject
    ListChoices lists;

    @Override
    public String id() {
        return "complaints.triage";
    }

    @Override
    public List<Column<TriageRow>> columns() {
        return List.of(
                Column.text("reference", TriageRow::reference).link(TriageTable::address).sortable().rowHeading(),
                Column.tag("state", (TriageRow row) -> Wording.word("TriageState", row.state()), TriageTable::colour).sortable()
                        .filterChoices(() -> Wording.choices(TriageState.class)),
                Column.text("type", (TriageRow row) -> Wording.word("CaseType", row.type())).sortable().filterChoices(() -> Wording.choices(CaseType.class)),
                Column.date("receivedOn", TriageRow::receivedOn).sortable(),
                Column.text("about", TriageRow::summary),
                Column.text("complainant", TriageRow::complainant).sortable(),
                Column.date("acknowledgeBy", TriageRow::acknowledgeBy).sortable(),
                Column.text("reason", TriageRow::reason).sortable().filterChoices(() -> Wording.choices(lists.of("refusalReason"))),
                Column.date("decidedOn", TriageRow::decidedOn).sortable().filterDates(),
                Column.text("decidedBy", (TriageRow row) -> people.shown(row.decidedBy())).hidden(),
                Column.text("signpost", TriageRow::signpost).hidden(),
                Column.text("otherCase", TriageRow::otherCase).link(row -> row.otherCase() == null ? null : CaseAddress.of(row.otherCase())).hidden());
    }

    @Override
    public Rows<TriageRow> rows(TableQuery query) {
        return read.find(query);
    }

    private static String address(TriageRow row) {
        return row.state().equals("waiting") ? "/complaints/triage/decide?reference=" + row.reference() : CaseAddress.of(row.reference());
    }

    static Colour colour(TriageRow row) {
        return switch (row.state()) {
            case "waiting" -> Colour.AMBER;
            case "accepted", "passedToProvider", "split" -> Colour.GREEN;
            default -> Colour.GREY;
        };
    }
}
