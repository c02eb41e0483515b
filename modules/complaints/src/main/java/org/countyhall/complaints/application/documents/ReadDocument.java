package org.countyhall.complaints.application.documents;

import java.io.OutputStream;

import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.documents.Document;
import org.countyhall.complaints.domain.documents.Vault;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Reads a document; that is written down as an opening of it. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class ReadDocument {

    @Inject
    Cabinet cabinet;

    @Inject
    StoredDocuments stored;

    @Inject
    Vault vault;

    @Inject
    Audit audit;

    /** What a reader must know before the content: its name and length. */
    public record Label(String fileName, String contentType, long size) {
    }

    public Label label(String reference, int number) {
        Document seen = stored.seen(cabinet.take(reference), number);
        return new Label(seen.fileName(), seen.contentType(), seen.size());
    }

    public void write(String reference, int number, OutputStream to) {
        Case found = cabinet.take(reference);
        Document seen = stored.seen(found, number);
        audit.record("complaints.documentOpened", found.reference(), null, "document=" + number);
        vault.write(seen, to);
    }
}
