package org.countyhall.ui.table;

import java.util.ArrayList;
import java.util.List;

import org.countyhall.core.Texts;
import org.countyhall.ui.tag.Html;

/**
 * The boxes before the rows of a list, and the bar with what can be done with the chosen ones: a plain form that needs no script.
 * The button that exports says which list in its own value, so that the other actions are sent the chosen rows alone.
 */
final class BulkMarkup<R> {

    private static final String SELECT = "select";
    private static final String ALL = "all";

    private final Html html;
    private final Table<R> table;
    private final TableState state;
    private final String root;
    private final String here;
    private final String id;
    private final List<BulkAction> actions;

    BulkMarkup(Html html, Table<R> table, TableState state, String root, String here, String id) {
        this.html = html;
        this.table = table;
        this.state = state;
        this.root = root;
        this.here = here;
        this.id = id;
        this.actions = table.bulkActions();
    }

    private String parameter() {
        return table.prefix() + SELECT;
    }

    private boolean allChosen() {
        return state.without().contains(new TableState.Parameter(parameter(), ALL));
    }

    private String address(boolean all) {
        List<TableState.Parameter> parameters = new ArrayList<>(state.without());
        parameters.removeIf(one -> one.name().equals(parameter()));
        if (all) {
            parameters.add(new TableState.Parameter(parameter(), ALL));
        }
        return parameters.isEmpty() ? here : here + "?" + TableState.write(parameters);
    }

    void begin(int rows) {
        if (!table.choosable()) {
            return;
        }
        String export = root + "/export";
        html.open("form", "ch-bulk").always("method", "get").always("action", actions.isEmpty() ? export : root + actions.get(0).address());
        state.forChosen().forEach(one -> html.hiddenField(one.name(), one.value()));
        if (!actions.stream().allMatch(BulkAction::asks)) {
            html.hiddenField("back", address(false).substring(root.length()));
        }
        html.open("div", "ch-bulk-bar").always("role", "group").always("aria-label", Texts.of("ui.bulk.bar"));
        html.link(address(!allChosen()) + "#" + id, null, allChosen() ? Texts.of("ui.bulk.none") : Texts.of("ui.bulk.all", rows));
        for (BulkAction action : actions) {
            html.text(" ").open("button", "ch-button").always("type", "submit").always("formaction", root + action.address())
                    .attribute("formmethod", action.asks() ? null : "post")
                    .text(Texts.of(table.id() + ".bulk." + action.name())).close();
        }
        for (String format : Export.FORMATS) {
            html.text(" ").open("button", "ch-button").always("type", "submit").always("formaction", export)
                    .always("name", ExportServlet.CHOSEN_OF).always("value", table.id() + "." + format)
                    .text(Texts.of("ui.bulk.export." + format)).close();
        }
        if (actions.stream().anyMatch(BulkAction::asks)) {
            html.element("span", "ch-hint", Texts.of("ui.bulk.hint"));
        }
        html.close();
    }

    void heading() {
        if (table.choosable()) {
            html.open("th").always("scope", "col").hidden(Texts.of("ui.bulk.choose")).close();
        }
    }

    /** @param named what the row is called in its list */
    void cell(R row, String named) {
        if (!table.choosable()) {
            return;
        }
        String key = table.chosenBy(row);
        html.open("td", "ch-choose").open("input").always("type", "checkbox").always("name", BulkAction.CHOSEN).always("value", key)
                .always("aria-label", Texts.of("ui.bulk.one", named)).flag("checked", allChosen()).close(2);
    }

    void end() {
        if (table.choosable()) {
            html.close();
        }
    }
}
