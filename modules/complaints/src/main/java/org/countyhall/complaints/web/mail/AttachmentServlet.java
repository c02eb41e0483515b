package org.countyhall.complaints.web.mail;

import java.io.IOException;

import org.countyhall.complaints.application.mail.OpenAttachment;
import org.countyhall.complaints.web.documents.SafeDownload;
import org.countyhall.core.NotFound;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** A file of a mail that is in no case yet, to be saved and never shown inside the application. */
@WebServlet("/complaints/mail/file")
public class AttachmentServlet extends HttpServlet {

    @Inject
    transient OpenAttachment open;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String mail = request.getParameter("id");
        String number = request.getParameter("number");
        if (mail == null || !mail.matches("\\d{1,18}") || number == null || !number.matches("\\d{1,6}")) {
            throw new NotFound("file of the mail");
        }
        OpenAttachment.Opened opened = open.open(Long.parseLong(mail), Integer.parseInt(number));
        SafeDownload.headers(opened.fileName(), opened.contentType(), opened.content().length).forEach(response::setHeader);
        response.getOutputStream().write(opened.content());
    }
}
