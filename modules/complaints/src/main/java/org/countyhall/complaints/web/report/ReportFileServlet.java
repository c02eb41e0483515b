package org.countyhall.complaints.web.report;

import java.io.IOException;

import org.countyhall.complaints.application.report.PrintReport;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.NotFound;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The report as a file: {@code format=docx} or {@code format=pdf}. */
@WebServlet("/complaints/report/file")
public class ReportFileServlet extends HttpServlet {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject
    transient PrintReport print;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String format = request.getParameter("format");
        if (!"pdf".equals(format) && !"docx".equals(format)) {
            throw new NotFound("report");
        }
        boolean pdf = format.equals("pdf");
        boolean open = "public".equals(request.getParameter("edition"));
        String sealed = request.getParameter("sealed");
        byte[] file;
        String name;
        if (sealed != null) {
            if (!sealed.matches("\\d{1,15}")) {
                throw new NotFound("report");
            }
            file = print.printSealed(Long.parseLong(sealed), open, pdf);
            name = "complaints-report-sealed-" + sealed;
        } else {
            FinancialYear year = ReportParameters.year(request.getParameter("year"));
            file = print.print(year, ReportParameters.directorate(request.getParameter("directorate")), open, pdf);
            name = "complaints-report-" + year;
        }
        response.setContentType(pdf ? "application/pdf" : WORD);
        response.setContentLength(file.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "." + format + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(file);
    }
}
