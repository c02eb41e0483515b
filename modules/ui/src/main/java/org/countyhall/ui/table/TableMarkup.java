package org.countyhall.ui.table;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

import org.countyhall.core.Texts;
import org.countyhall.core.desk.SavedView;
import org.countyhall.core.table.Rows;
import org.countyhall.ui.draft.FormAddress;
import org.countyhall.ui.tag.Html;
import org.countyhall.ui.text.Days;
import org.countyhall.ui.text.Figures;

/** The HTML of a list. */
final class TableMarkup<R> {

    /** Words longer than this have a certain width, so that the row does not become a tower. */
    private static final int LONG = 24;

    private final Html html;
    private final Table<R> table;
    private final TableState state;
    private final List<Column<R>> columns;
    private final Rows<R> rows;
    private final List<SavedView> views;
    private final Instant now;
    private final String root;
    private final String here;
    private final String back;
    private final String id;

    TableMarkup(FacesContext context, UIComponent component, Table<R> table, TableState state, List<Column<R>> columns, Rows<R> rows,
            List<SavedView> views, Instant now) {
        this.html = new Html(context, component);
        this.table = table;
        this.state = state;
        this.columns = columns;
        this.rows = rows;
        this.views = views;
        this.now = now;
        HttpServletRequest request = (HttpServletRequest) context.getExternalContext().getRequest();
        this.root = request.getContextPath();
        this.here = request.getRequestURI().replaceFirst(";.*", "");
        this.back = FormAddress.of(request);
        this.id = "list-" + table.id().replace('.', '-');
    }

    void write() {
        html.open("section", "ch-card ch-list").always("id", id);
        bar();
        if (rows.page().isEmpty()) {
            html.open("div", "ch-empty").element("p", null, table.empty());
            if (state.query().isFiltered()) {
                html.open("p").link(address(state.withoutAnyFilter()), null, Texts.of("ui.table.showAll")).close();
            }
            html.close();
        } else {
            grid();
            foot();
        }
        html.close();
    }

    private String address(String parameters) {
        return parameters.isEmpty() ? here : here + "?" + parameters;
    }

    // --- above the rows

    private void bar() {
        html.open("div", "ch-list-bar").open("h2", "ch-card-title").always("id", id + "-title").text(table.caption()).close();
        chips();
        html.open("div", "ch-list-tools");
        columnChooser();
        savedViews();
        export();
        html.close();
        filterPanel();
        html.close();
    }

    private void chips() {
        List<Described.Chosen> chosen = Described.filters(table, state);
        if (chosen.isEmpty()) {
            return;
        }
        html.open("ul", "ch-chips").always("aria-label", Texts.of("ui.table.chosen"));
        for (Described.Chosen one : chosen) {
            html.open("li").open("a", "ch-chip").always("href", address(one.addressWithout())).hidden(Texts.of("ui.table.remove") + " ")
                    .text(one.heading() + ": ").element("strong", null, one.words())
                    .text(" ").open("span").always("aria-hidden", "true").text("\u2715").close(3);
        }
        html.open("li").link(address(state.withoutAnyFilter()), null, Texts.of("ui.table.clear")).close(2);
    }

    private Html menu(String title) {
        return html.open("details", "ch-menu").element("summary", null, title).open("div", "ch-menu-panel");
    }

    private void filterPanel() {
        boolean any = table.searchable() || table.columns().stream().anyMatch(column -> column.filter() != Column.Filter.NONE);
        if (!any) {
            return;
        }
        html.open("details", "ch-filter").flag("open", !state.unreadable().isEmpty())
                .element("summary", null, Texts.of("ui.table.filter"));
        html.open("form", "ch-filter-form").always("method", "get").always("action", here).always("role", "search")
                .always("aria-label", Texts.of("ui.table.filterOf", table.caption()));
        carry(state.withoutFilters());
        if (!state.unreadable().isEmpty()) {
            html.open("p", "ch-error").always("role", "alert").text(Texts.of("ui.table.notADay", String.join(", ", state.unreadable()))).close();
        }
        html.open("div", "ch-filter-fields");
        if (table.searchable()) {
            textFilter(TableState.WORDS, Texts.of("ui.table.search"), state.query().words());
        }
        for (Column<R> column : table.columns()) {
            filter(column);
        }
        html.close().open("button", "ch-button ch-primary").always("type", "submit").text(Texts.of("ui.table.apply")).close(3);
    }

    private void filter(Column<R> column) {
        String heading = Texts.of(table.id() + "." + column.key());
        switch (column.filter()) {
            case CONTAINS -> textFilter(column.key(), heading, state.query().filter(column.key()).orElse(""));
            case CHOICES -> choiceFilter(column, heading);
            case DATES -> {
                dayFilter(column.key() + TableState.FROM, Texts.of("ui.table.fromDay", heading), state.query().from(column.key()).orElse(null));
                dayFilter(column.key() + TableState.TO, Texts.of("ui.table.toDay", heading), state.query().to(column.key()).orElse(null));
            }
            case NONE -> { }
        }
    }

    private void label(String name, String words) {
        html.open("label", "ch-label").always("for", id + "-" + name).text(words).close();
    }

    private Html input(String name, String type) {
        return html.open("input", "ch-input").always("type", type).always("id", id + "-" + name).always("name", table.prefix() + name);
    }

    private void textFilter(String name, String heading, String value) {
        html.open("div", "ch-field");
        label(name, heading);
        input(name, "text").attribute("value", value).close(2);
    }

    private void dayFilter(String name, String heading, Object value) {
        html.open("div", "ch-field");
        label(name, heading);
        input(name, "date").attribute("value", value).close(2);
    }

    private void choiceFilter(Column<R> column, String heading) {
        List<String> chosen = state.query().chosen(column.key());
        html.open("fieldset", "ch-field ch-choices").element("legend", "ch-label", heading);
        int number = 0;
        for (Map.Entry<String, String> choice : column.choices().entrySet()) {
            String own = column.key() + "-" + number++;
            html.open("div", "ch-choice").open("input").always("type", "checkbox").always("id", id + "-" + own)
                    .always("name", table.prefix() + column.key()).always("value", choice.getKey())
                    .flag("checked", chosen.contains(choice.getKey())).close();
            html.open("label").always("for", id + "-" + own).text(choice.getValue()).close(2);
        }
        html.close();
    }

    private void carry(List<TableState.Parameter> parameters) {
        parameters.forEach(one -> html.hiddenField(one.name(), one.value()));
    }

    private void columnChooser() {
        menu(Texts.of("ui.table.columns"));
        html.open("form").always("method", "post").always("action", root + "/desk/columns");
        html.hiddenField("table", table.id()).hiddenField("back", back);
        html.open("fieldset", "ch-field").element("legend", "ch-label", Texts.of("ui.table.columnsOf", table.caption()));
        for (Column<R> column : table.columns()) {
            String own = id + "-shown-" + column.key();
            html.open("div", "ch-choice").open("input").always("type", "checkbox").always("id", own).always("name", "columns")
                    .always("value", column.key()).flag("checked", columns.contains(column)).close();
            html.open("label").always("for", own).text(Cells.heading(table, column)).close(2);
        }
        html.close().open("button", "ch-button ch-primary").always("type", "submit").text(Texts.of("ui.table.showColumns")).close();
        html.text(" ").open("button", "ch-button").always("type", "submit").always("name", "usual").always("value", "1")
                .text(Texts.of("ui.table.usualColumns")).close(4);
    }

    private void savedViews() {
        menu(Texts.of("ui.table.views"));
        if (!views.isEmpty()) {
            html.open("ul", "ch-views");
            views.forEach(this::view);
            html.close();
        }
        html.open("form").always("method", "post").always("action", root + "/desk/views");
        html.hiddenField("table", table.id()).hiddenField("parameters", state.savable()).hiddenField("back", back);
        html.open("div", "ch-field");
        label("view-name", Texts.of("ui.table.viewName"));
        html.open("input", "ch-input").always("type", "text").always("id", id + "-view-name").always("name", "name")
                .always("maxlength", "60").always("required", "required").close(2);
        html.open("div", "ch-choice").open("input").always("type", "checkbox").always("id", id + "-view-shared").always("name", "shared")
                .always("value", "true").close();
        html.open("label").always("for", id + "-view-shared").text(Texts.of("ui.table.viewShared")).close(2);
        html.open("button", "ch-button ch-primary").always("type", "submit").text(Texts.of("ui.table.saveView")).close(4);
    }

    private void view(SavedView view) {
        String foreign = state.foreignOnly();
        String parameters = foreign.isEmpty() || view.parameters().isEmpty() ? foreign + view.parameters() : foreign + "&" + view.parameters();
        html.open("li").link(address(parameters), null, view.name());
        if (view.shared()) {
            html.text(" ").element("span", "ch-hint", Texts.of("ui.table.sharedBy", view.owner()));
        }
        html.open("form", "ch-inline").always("method", "post").always("action", root + "/desk/views/remove")
                .hiddenField("id", String.valueOf(view.id())).hiddenField("back", back)
                .open("button", "ch-link").always("type", "submit").text(Texts.of("ui.table.removeView")).hidden(" " + view.name()).close(3);
    }

    private void export() {
        menu(Texts.of("ui.table.export"));
        String parameters = state.all();
        for (String format : Export.FORMATS) {
            html.open("p").link(root + "/export?table=" + table.id() + "&format=" + format + (parameters.isEmpty() ? "" : "&" + parameters),
                    null, Texts.of("ui.table.export." + format)).close();
        }
        html.element("p", "ch-hint", Texts.of("ui.table.export.what", rows.total())).close(2);
    }

    // --- the rows

    private void grid() {
        BulkMarkup<R> bulk = new BulkMarkup<>(html, table, state, root, here, id);
        bulk.begin(rows.page().size());
        html.open("div", "ch-scroll").always("role", "group").always("tabindex", "0").always("aria-labelledby", id + "-title");
        html.open("table", "ch-table").element("caption", "ch-hidden", Texts.of("ui.table.caption", table.caption(), asAt()));
        html.open("thead").open("tr");
        bulk.heading();
        columns.forEach(this::heading);
        html.close(2).open("tbody");
        Column<R> naming = columns.stream().filter(Column::isRowHeading).findFirst().orElse(columns.get(0));
        for (R row : rows.page()) {
            html.open("tr");
            bulk.cell(row, Cells.shown(naming, row));
            for (Column<R> column : columns) {
                cell(column, row, column == naming);
            }
            html.close();
        }
        html.close(3);
        bulk.end();
    }

    private void heading(Column<R> column) {
        String words = Cells.heading(table, column);
        html.open("th", column.shape().isNumeric() ? "ch-number" : null).always("scope", "col");
        if (!table.isSortable(column)) {
            html.text(words).close();
            return;
        }
        boolean sorted = state.query().sort().equals(column.key());
        boolean down = sorted && state.query().descending();
        html.attribute("aria-sort", sorted ? down ? "descending" : "ascending" : null);
        html.open("a", "ch-sort").always("href", address(state.with(TableState.SORT, (sorted && !down ? "-" : "") + column.key())) + "#" + id)
                .text(words);
        if (sorted) {
            html.text(" ").open("span").always("aria-hidden", "true").text(down ? "\u25bc" : "\u25b2").close();
        }
        html.close(2);
    }

    private void cell(Column<R> column, R row, boolean naming) {
        String words = Cells.shown(column, row);
        if (naming) {
            html.open("th", null).always("scope", "row");
        } else {
            html.open("td", switch (column.shape()) {
                case NUMBER -> "ch-number";
                case DATE, MOMENT -> "ch-date";
                case TEXT -> words.length() > LONG ? "ch-sentence" : null;
                case TAG -> null;
            });
        }
        String address = words.isEmpty() ? null : column.address(row);
        if (address != null) {
            html.open("a").always("href", address.startsWith("/") ? root + address : address);
        }
        if (column.shape() == Column.Shape.TAG && !words.isEmpty()) {
            html.element("span", column.colour(row).style(words), words);
        } else {
            html.text(words);
        }
        html.close(address == null ? 1 : 2);
    }

    // --- below the rows

    private String asAt() {
        return table.asAt() == null ? Texts.of("ui.asAt", Days.moment(now)) : table.asAt();
    }

    private void foot() {
        html.open("div", "ch-list-foot").element("p", "ch-hint", sentence());
        sizes();
        pager();
        html.close();
    }

    /** For example "1–25 of 218 · sorted by amount · as at 2 June 2023 09:14". */
    private String sentence() {
        long first = state.query().offset() + 1L;
        String which = Texts.of("ui.table.rows", Figures.number(first, 0), Figures.number(first + rows.page().size() - 1, 0),
                Figures.number(rows.total(), 0));
        String order = table.columns().stream().filter(column -> column.key().equals(state.query().sort())).findFirst()
                .map(column -> " \u00b7 " + Texts.of(state.query().descending() ? "ui.table.sortedDown" : "ui.table.sorted",
                        Texts.of(table.id() + "." + column.key()))).orElse("");
        return which + order + " \u00b7 " + asAt();
    }

    private void sizes() {
        if (rows.total() <= TableState.SIZES.get(0)) {
            return;
        }
        html.open("p", "ch-sizes").text(Texts.of("ui.table.perPage") + " ");
        for (int size : TableState.SIZES) {
            if (size == state.size()) {
                html.open("strong").always("aria-current", "true").text(size).close();
            } else {
                html.link(address(state.with(TableState.SIZE, String.valueOf(size))) + "#" + id, null, size);
            }
            html.text(" ");
        }
        html.close();
    }

    private void pager() {
        long pages = (rows.total() + state.size() - 1) / state.size();
        if (pages < 2) {
            return;
        }
        html.open("nav", "ch-pager").always("aria-label", Texts.of("ui.table.pages", table.caption())).open("ul");
        step(state.page() - 1L, pages, Texts.of("ui.table.previous"));
        for (long page = Math.max(1, state.page() - 2L); page <= Math.min(pages, state.page() + 2L); page++) {
            html.open("li");
            if (page == state.page()) {
                html.open("span", "ch-current").always("aria-current", "page").text(Figures.number(page, 0)).close();
            } else {
                link(page, Figures.number(page, 0));
            }
            html.close();
        }
        step(state.page() + 1L, pages, Texts.of("ui.table.next"));
        html.close(2);
    }

    private void step(long page, long pages, String words) {
        if (page >= 1 && page <= pages) {
            html.open("li");
            link(page, words);
            html.close();
        }
    }

    private void link(long page, String words) {
        html.link(address(state.with(TableState.PAGE, page == 1 ? null : String.valueOf(page))) + "#" + id, null, words);
    }
}
