package org.countyhall.complaints.web.partners;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.partners.ProviderRow;
import org.countyhall.complaints.application.partners.FindProviders;
import org.countyhall.complaints.domain.partners.ProviderKind;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.ui.table.Colour;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.Table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The commissioned providers, those under contract first; their figures open to the hand-overs. */
@Named
@ApplicationScoped
public class ProviderTable extends Table<ProviderRow> {

    @Inject
    FindProviders find;

    @Inject
    CurrentUser user;

    @Override
    public String id() {
        return "complaints.providers";
    }

    @Override
    public boolean searchable() {
        return true;
    }

    @Override
    public List<Column<ProviderRow>> columns() {
        return List.of(
                Column.text("name", ProviderRow::name).link(this::form).sortable().rowHeading(),
                Column.text("kind", (ProviderRow row) -> Wording.word("ProviderKind", row.kind())).sortable()
                        .filterChoices(() -> Wording.choices(ProviderKind.class)),
                Column.tag("state", (ProviderRow row) -> Texts.of("complaints.providers." + (row.active() ? "contract" : "left")),
                        row -> row.active() ? Colour.GREEN : Colour.GREY).filterChoices(ProviderTable::states),
                Column.number("open", ProviderRow::open).link(row -> handovers(row, "open")).sortable(),
                Column.number("late", ProviderRow::late).link(row -> handovers(row, "late")).sortable(),
                Column.number("handed", ProviderRow::handed).link(row -> handovers(row, null)).sortable(),
                Column.date("lastOn", ProviderRow::lastOn).sortable());
    }

    @Override
    public Rows<ProviderRow> rows(TableQuery query) {
        return find.find(query);
    }

    /** Where it is changed, for whoever keeps the list. */
    private String form(ProviderRow row) {
        return user.may(Authority.COMPLAINTS_MANAGE) ? "/complaints/providers/edit?provider=" + row.id() : null;
    }

    private static String handovers(ProviderRow row, String state) {
        return "/complaints/providers/handovers?provider=" + row.id() + (state == null ? "" : "&state=" + state);
    }

    private static Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        states.put("yes", Texts.of("complaints.providers.contract"));
        states.put("no", Texts.of("complaints.providers.left"));
        return states;
    }
}
