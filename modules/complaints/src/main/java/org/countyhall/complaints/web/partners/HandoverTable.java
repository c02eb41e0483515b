package org.countyhall.complaints.web.partners;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.partners.HandoverRow;
import org.countyhall.complaints.api.partners.ProviderRow;
import org.countyhall.complaints.application.partners.FindProviders;
import org.countyhall.complaints.web.CaseAddress;
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

/** What was handed to providers, of all cases that the reader may open, what they still have first by its day. */
@Named
@ApplicationScoped
public class HandoverTable extends Table<HandoverRow> {

    private static final int MOST = 500;

    @Inject
    FindProviders find;

    @Inject
    Colleagues colleagues;

    @Override
    public String id() {
        return "complaints.handovers";
    }

    @Override
    public List<Column<HandoverRow>> columns() {
        return List.of(
                Column.text("reference", HandoverRow::reference).link(row -> CaseAddress.of(row.reference()) + "&tab=partners").sortable().rowHeading(),
                Column.text("provider", HandoverRow::provider).sortable().filterChoices(this::providers),
                Column.text("what", HandoverRow::what),
                Column.date("handedOn", HandoverRow::handedOn).sortable(),
                Column.date("dueOn", HandoverRow::dueOn).sortable().filterDates(),
                Column.tag("state", HandoverTable::state, HandoverTable::colour).filterChoices(HandoverTable::states),
                Column.number("chases", HandoverRow::chases).sortable(),
                Column.date("chasedOn", HandoverRow::chasedOn).hidden(),
                Column.date("returnedOn", HandoverRow::returnedOn).sortable(),
                Column.text("officer", (HandoverRow row) -> row.officer() == null ? Texts.of("complaints.nobodyYet")
                        : colleagues.shown(row.officer())).sortable(),
                Column.text("handedBy", (HandoverRow row) -> colleagues.shown(row.handedBy())).hidden());
    }

    @Override
    public Rows<HandoverRow> rows(TableQuery query) {
        return find.handovers(query);
    }

    private Map<String, String> providers() {
        Map<String, String> providers = new LinkedHashMap<>();
        for (ProviderRow one : find.find(TableQuery.everything(MOST).sortedBy("name", false)).page()) {
            providers.put(String.valueOf(one.id()), one.name());
        }
        return providers;
    }

    private static String state(HandoverRow row) {
        return Texts.of("complaints.handovers." + (row.returnedOn() != null ? "returned" : row.overdue() ? "late" : "open"));
    }

    private static Colour colour(HandoverRow row) {
        return row.returnedOn() != null ? Colour.GREEN : row.overdue() ? Colour.RED : Colour.AMBER;
    }

    private static Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        List.of("open", "late", "returned").forEach(state -> states.put(state, Texts.of("complaints.handovers." + state)));
        return states;
    }
}
