package org.countyhall.complaints.application.documents;

import java.io.OutputStream;

import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.documents.Document;
import org.countyhall.complaints.domain.documents.DocumentSource;
import org.countyhall.complaints.domain.documents.Makings;
import org.countyhall.complaints.domain.documents.Vault;
import org.countyhall.core.NotFound;
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
    Makings makings;

    @Inject
    Desks desks;

    @Inject
    Audit audit;

    /** What a reader must know before the content: its name and length. */
    public record Label(String fileName, String contentType, long size) {
    }

    /** Opens it: that is written down before anything of it is given away. */
    public Label open(String reference, int number) {
        Case found = cabinet.take(reference);
        Document seen = needed(found, number);
        audit.record("complaints.documentOpened", found.reference(), null, "document=" + number);
        return new Label(seen.fileName(), seen.contentType(), seen.size());
    }

    /** An export holds several cases: it opens only for those who may make one, and who may open every case in it. */
    private Document needed(Case found, int number) {
        Document seen = stored.seen(found, number);
        if (seen.source() == DocumentSource.EXPORT) {
            if (!desks.viewer().manages(found.directorate())) {
                throw new NotFound("document");
            }
            makings.behind(seen).orElseThrow(() -> new NotFound("document")).held().forEach(cabinet::take);
        }
        return seen;
    }

    /** The content of what was opened before. */
    public void write(String reference, int number, OutputStream to) {
        vault.write(needed(cabinet.take(reference), number), to);
    }
}
