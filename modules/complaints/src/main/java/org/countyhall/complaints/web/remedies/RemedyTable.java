package org.countyhall.complaints.web.remedies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.remedies.RemedyRow;
import org.countyhall.complaints.application.ListChoices;
import org.countyhall.complaints.application.remedies.SeeRemedies;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.remedies.PaymentKind;
import org.countyhall.complaints.domain.remedies.RemedyKind;
import org.countyhall.complaints.web.CaseAddress;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.Directorate;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.ui.table.Colour;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.Table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** All remedies of cases that the reader may open, those that are open first. */
@Named
@ApplicationScoped
public class RemedyTable extends Table<RemedyRow> {

    @Inject
    Colleagues people;

    @Inject
    SeeRemedies see;

    @Inject
    ListChoices lists;

    @Override
    public String id() {
        return "complaints.remedies";
    }

    @Override
    public List<Column<RemedyRow>> columns() {
        return List.of(
                Column.text("reference", RemedyRow::reference).link(row -> CaseAddress.of(row.reference()) + "&tab=remedies").sortable().rowHeading(),
                Column.text("kind", (RemedyRow row) -> Wording.word("RemedyKind", row.kind())).sortable().filterChoices(() -> Wording.choices(RemedyKind.class)),
                Column.text("what", RemedyRow::description),
                Column.text("action", RemedyRow::action).sortable().filterChoices(() -> Wording.choices(lists.of("correctiveAction"))),
                Column.tag("state", RemedyTable::state, RemedyTable::colour).sortable().filterChoices(RemedyTable::states),
                Column.text("owner", (RemedyRow row) -> people.shown(row.owner())).sortable(),
                Column.date("due", RemedyRow::dueOn).sortable(),
                Column.date("doneOn", RemedyRow::doneOn).sortable().filterDates(),
                Column.text("payment", (RemedyRow row) -> Wording.word("PaymentKind", row.paymentKind())).sortable().filterChoices(() -> Wording.choices(PaymentKind.class)),
                Column.<RemedyRow>number("amount", RemedyRow::amount).decimals(2).unit("£").sortable(),
                Column.text("type", (RemedyRow row) -> Wording.word("CaseType", row.type())).filterChoices(() -> Wording.choices(CaseType.class)).hidden(),
                Column.text("directorate", RemedyTable::directorate).filterChoices(Wording::directorates).hidden(),
                Column.date("agreedOn", RemedyRow::agreedOn).sortable().hidden(),
                Column.text("approvedBy", (RemedyRow row) -> people.shown(row.approvedBy())).hidden());
    }

    @Override
    public Rows<RemedyRow> rows(TableQuery query) {
        return see.find(query);
    }

    static String state(RemedyRow row) {
        return Texts.of("complaints.remedies." + (!row.open() ? "done" : row.overdue() ? "overdue" : "open"));
    }

    static Colour colour(RemedyRow row) {
        return !row.open() ? Colour.GREEN : row.overdue() ? Colour.RED : Colour.AMBER;
    }

    private static String directorate(RemedyRow row) {
        return row.directorate() == null ? "" : Texts.of(Directorate.valueOf(row.directorate()));
    }

    private static Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        List.of("open", "overdue", "done").forEach(state -> states.put(state, Texts.of("complaints.remedies." + state)));
        return states;
    }
}
