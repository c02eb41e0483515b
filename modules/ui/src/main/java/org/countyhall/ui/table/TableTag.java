package org.countyhall.ui.table;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.desk.SavedView;
import org.countyhall.core.table.Rows;
import org.countyhall.ui.application.ChooseLook;
import org.countyhall.ui.application.SaveView;

/**
 * {@code <ch:table value="#{caseTable}"/>}: a list with its filter panel, chosen filters, order, columns, saved views, export,
 * rows and pager. Everything it does is an address or a plain form; it needs no script.
 */
@FacesComponent("org.countyhall.ui.Table")
public class TableTag extends UIComponentBase {

    @Override
    public String getFamily() {
        return "org.countyhall.ui";
    }

    @Override
    public void encodeBegin(FacesContext context) {
        if (isRendered() && getAttributes().get("value") instanceof Table<?> table) {
            write(context, table);
        }
    }

    private <R> void write(FacesContext context, Table<R> table) {
        HttpServletRequest request = (HttpServletRequest) context.getExternalContext().getRequest();
        TableState state = TableState.read(table, request.getParameterMap());
        boolean signedIn = CDI.current().select(CurrentUser.class).get().name().isPresent();
        List<String> preferred = signedIn ? CDI.current().select(ChooseLook.class).get().columnsOf(table.id()) : List.of();
        List<SavedView> views = signedIn ? CDI.current().select(SaveView.class).get().offered(table.id()) : List.of();
        Rows<R> rows = table.rows(state.query());
        if (rows.page().isEmpty() && rows.total() > 0) {
            state = state.lastPage(rows.total());
            rows = table.rows(state.query());
        }
        new TableMarkup<>(context, this, table, state, state.shown(table, preferred), rows, views,
                CDI.current().select(Clock.class).get().instant()).write();
    }
}
