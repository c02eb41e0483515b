package org.countyhall.ui.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.countyhall.core.BadInput;
import org.countyhall.ui.application.ChooseLook;

/**
 * {@code /export?table=complaints.cases&format=csv&…}: a list as a file, with the same parameters as the page that shows it.
 * {@code /export?chosenOf=complaints.cases.csv&chosen=…&chosen=…}: of the list only the rows chosen. Who may have which row is
 * decided by the use case behind the list, as on the page.
 */
@WebServlet("/export")
public class ExportServlet extends HttpServlet {

    static final String TABLE = "table";
    static final String FORMAT = "format";
    static final String CHOSEN_OF = "chosenOf";
    private static final Pattern LIST_AND_FORMAT = Pattern.compile("(.+)\\.(.+)");

    @Inject
    transient Tables tables;

    @Inject
    transient ChooseLook look;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String chosenOf = request.getParameter(CHOSEN_OF);
        Matcher chosen = LIST_AND_FORMAT.matcher(chosenOf == null ? "" : chosenOf);
        boolean onlyChosen = chosen.matches();
        Table<Object> table = tables.named(onlyChosen ? chosen.group(1) : request.getParameter(TABLE));
        Map<String, String[]> parameters = new HashMap<>(request.getParameterMap());
        parameters.keySet().removeAll(List.of(TABLE, FORMAT, CHOSEN_OF));
        TableState state = TableState.read(table, parameters);
        if (onlyChosen && state.query().chosenRows().isEmpty()) {
            throw new BadInput(BulkAction.CHOSEN, "ui.chooseRows");
        }
        Export<Object> export = new Export<>(table, state, look.columnsOf(table.id()), clock.instant());
        boolean workbook = "xlsx".equals(onlyChosen ? chosen.group(2) : request.getParameter(FORMAT));
        export.begin();
        response.setContentType(workbook ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" : "text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + export.fileName(workbook ? "xlsx" : "csv") + "\"");
        OutputStream out = new BufferedOutputStream(response.getOutputStream(), 1 << 16);
        if (workbook) {
            export.xlsx(out);
        } else {
            export.csv(out);
        }
        out.flush();
    }
}
