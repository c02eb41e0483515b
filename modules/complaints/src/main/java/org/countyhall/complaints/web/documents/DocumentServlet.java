package org.countyhall.complaints.web.documents;

import java.io.IOException;

import org.countyhall.complaints.application.documents.ReadDocument;
import org.countyhall.core.NotFound;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The content of a document, to be saved and never shown inside the application. */
@WebServlet("/complaints/documents/file")
public class DocumentServlet extends HttpServlet {

    @Inject
    transient ReadDocument read;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String reference = request.getParameter("reference");
        String given = request.getParameter("number");
        if (given == null || !given.matches("\\d{1,6}")) {
            throw new NotFound("document");
        }
        int number = Integer.parseInt(given);
        ReadDocument.Label label = read.open(reference, number);
        SafeDownload.headers(label.fileName(), label.contentType(), label.size()).forEach(response::setHeader);
        read.write(reference, number, response.getOutputStream());
    }
}
