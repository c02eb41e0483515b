package org.countyhall.complaints.web.documents;

import org.countyhall.complaints.application.documents.RemoveDocument;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Takes a document away, with the reason. */
@Named("removeDocumentPage")
@RequestScoped
public class RemovePage extends OneDocument {

    @Inject
    RemoveDocument remove;

    private String reason;

    public String save() {
        remove.remove(getReference(), number(), reason);
        return outcome();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
