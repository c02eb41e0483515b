package org.countyhall.imports.web;

import java.io.IOException;

import org.countyhall.imports.application.DownloadRejects;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The own file back, with a column that says what is wrong. */
@WebServlet("/imports/rejects")
public class RejectsServlet extends HttpServlet {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    transient DownloadRejects rejects;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String reference = request.getParameter("reference");
        boolean workbook = !"csv".equals(request.getParameter("format"));
        String name = rejects.fileName(reference, workbook);
        response.setContentType(workbook ? WORKBOOK : "text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        rejects.write(reference, workbook, response.getOutputStream());
    }
}
