package org.countyhall.complaints.web.documents;

import java.io.IOException;

import org.countyhall.complaints.application.documents.ExportSubject;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Everything held about the person of a case, as one file; asked for by a form, since each export is written down. */
@WebServlet(name = "SubjectExport", urlPatterns = "/complaints/documents/subject")
public class ExportServlet extends HttpServlet {

    @Inject
    transient ExportSubject export;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String reference = request.getParameter("reference");
        export.begin(reference);
        SafeDownload.headers("Subject access " + reference.replaceAll("[^A-Za-z0-9-]", "") + ".zip", "application/zip", -1)
                .forEach((name, value) -> {
                    if (!name.equals("Content-Length")) {
                        response.setHeader(name, value);
                    }
                });
        export.write(reference, response.getOutputStream());
    }
}
