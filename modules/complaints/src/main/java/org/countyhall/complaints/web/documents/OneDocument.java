package org.countyhall.complaints.web.documents;

import org.countyhall.complaints.api.documents.DocumentView;
import org.countyhall.complaints.application.documents.ListDocuments;
import org.countyhall.complaints.web.CaseAddress;
import org.countyhall.core.NotFound;
import org.countyhall.core.Texts;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** A form about one document of a case; both stand in its address. */
public abstract class OneDocument {

    @Inject
    ListDocuments list;

    @Inject
    HttpServletRequest request;

    private DocumentView document;

    /** Finds it, or leads to the page that says that there is none. */
    public void show() {
        getDocument();
    }

    public DocumentView getDocument() {
        if (document == null) {
            document = list.of(getReference()).stream().filter(one -> one.number() == number() && one.removedAt() == null).findFirst()
                    .orElseThrow(() -> new NotFound("document"));
        }
        return document;
    }

    public String getHeading() {
        return Texts.of("complaints.documents.heading", getReference(), getDocument().number(), getDocument().title());
    }

    public String getReference() {
        return request.getParameter("reference");
    }

    int number() {
        String given = request.getParameter("number");
        if (given == null || !given.matches("\\d{1,6}")) {
            throw new NotFound("document");
        }
        return Integer.parseInt(given);
    }

    String outcome() {
        return CaseAddress.outcome(getReference()) + "&tab=documents";
    }
}
