package org.countyhall.complaints.web.documents;

import org.countyhall.complaints.application.documents.AddDocuments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Puts a better file in the place of a document, which stays as its earlier edition. */
@Named("replaceDocumentPage")
@RequestScoped
public class ReplacePage extends OneDocument {

    @Inject
    AddDocuments add;

    public String save() {
        try (SentFiles files = SentFiles.of(request)) {
            add.replace(getReference(), number(), files.one());
        }
        return outcome();
    }
}
