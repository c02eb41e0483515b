package org.countyhall.ui.table;

import java.util.ArrayList;
import java.util.List;

import org.countyhall.core.Texts;
import org.countyhall.ui.tag.Html;

/** The boxes before the rows of a list, and the bar with what can be done with the chosen ones: a plain form that needs no script. */
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
        if (actions.isEmpty()) {
            return;
        }
        html.open("form", "ch-bulk").always("method", "get").always("action", root + actions.get(0).address());
        html.open("div", "ch-bulk-bar").always("role", "group").always("aria-label", Texts.of("ui.bulk.bar"));
        html.link(address(!allChosen()) + "#" + id, null, allChosen() ? Texts.of("ui.bulk.none") : Texts.of("ui.bulk.all", rows));
        for (BulkAction action : actions) {
            html.text(" ").open("button", "ch-button").always("type", "submit").always("formaction", root + action.address())
                    .text(Texts.of(table.id() + ".bulk." + action.name())).close();
        }
        html.element("span", "ch-hint", Texts.of("ui.bulk.hint")).close();
    }

    void heading() {
        if (!actions.isEmpty()) {
            html.open("th").always("scope", "col").hidden(Texts.of("ui.bulk.choose")).close();
        }
    }

    /** @param named what the row is called in its list */
    void cell(R row, String named) {
        if (actions.isEmpty()) {
            return;
        }
        String key = table.chosenBy(row);
        html.open("td", "ch-choose").open("input").always("type", "checkbox").always("name", BulkAction.CHOSEN).always("value", key)
                .always("aria-label", Texts.of("ui.bulk.one", named)).flag("checked", allChosen()).close(2);
    }

    void end() {
        if (!actions.isEmpty()) {
            html.close();
        }
    }
}
