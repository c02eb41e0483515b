package org.countyhall.ui.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.countyhall.ui.application.ChooseLook;

/**
 * {@code /export?table=complaints.cases&format=csv&…}: a list as a file, with the same parameters as the page that shows it.
 * Who may have it is decided by the use case behind the list, as on the page.
 */
@WebServlet("/export")
public class ExportServlet extends HttpServlet {

    static final String TABLE = "table";
    static final String FORMAT = "format";

    @Inject
    transient Tables tables;

    @Inject
    transient ChooseLook look;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Table<Object> table = tables.named(request.getParameter(TABLE));
        Map<String, String[]> parameters = new HashMap<>(request.getParameterMap());
        parameters.keySet().removeAll(List.of(TABLE, FORMAT));
        Export<Object> export = new Export<>(table, TableState.read(table, parameters), look.columnsOf(table.id()), clock.instant());
        boolean workbook = "xlsx".equals(request.getParameter(FORMAT));
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
