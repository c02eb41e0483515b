package org.countyhall.complaints.application.documents;

import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.documents.Document;
import org.countyhall.complaints.domain.documents.Documents;
import org.countyhall.complaints.domain.documents.Vault;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Takes a document away that should never have been there: its content is gone, the row says who did it and why. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class RemoveDocument {

    @Inject
    Cabinet cabinet;

    @Inject
    Desks desks;

    @Inject
    Documents documents;

    @Inject
    Vault vault;

    @Inject
    Audit audit;

    public void remove(String reference, int number, String reason) {
        Case found = cabinet.take(reference);
        Document document = documents.find(found.id(), number).orElseThrow(() -> new NotFound("document"));
        Desk desk = desks.mine();
        document.remove(Reading.text("reason", reason, Reading.SHORT_WORDS), desk);
        vault.discard(document);
        found.noted(EventKind.DOCUMENT_REMOVED, desk.today(), String.valueOf(number), desk);
        audit.record("complaints.documentRemoved", found.reference(), "document=" + number + " sha256=" + document.sha256(), null);
    }
}
