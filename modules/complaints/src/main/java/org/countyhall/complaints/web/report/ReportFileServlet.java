package org.countyhall.complaints.web.report;

import java.io.IOException;

import org.countyhall.complaints.application.report.PrintReport;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.web.documents.SafeDownload;
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

    @Inject
    transient PrintReport print;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ReportFile as = Spelling.read(ReportFile.class, request.getParameter("format")).orElseThrow(() -> new NotFound("report"));
        boolean pdf = as == ReportFile.PDF;
        boolean open = ReportParameters.isPublic(request.getParameter("edition"));
        String sealed = request.getParameter("sealed");
        byte[] file;
        String name;
        if (sealed != null) {
            if (!sealed.matches("\\d{1,15}")) {
                throw new NotFound("report");
            }
            file = print.printSealed(Long.parseLong(sealed), open, pdf);
            name = as.name(Long.parseLong(sealed));
        } else {
            FinancialYear year = ReportParameters.year(request.getParameter("year"));
            file = print.print(year, ReportParameters.directorate(request.getParameter("directorate")), open, pdf);
            name = as.name(year);
        }
        SafeDownload.headers(name, as.type(), file.length).forEach(response::setHeader);
        response.getOutputStream().write(file);
    }
}
