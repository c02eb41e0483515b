package org.countyhall.complaints.application.documents;

import java.util.List;

import org.countyhall.complaints.api.documents.IncomingFile;
import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.documents.Document;
import org.countyhall.complaints.domain.documents.DocumentSource;
import org.countyhall.complaints.domain.documents.Documents;
import org.countyhall.complaints.domain.documents.Exemption;
import org.countyhall.complaints.domain.documents.Redaction;
import org.countyhall.core.BadInput;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Adds the copy of a document in which something is blacked out, with the log of what and by which right. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class RedactDocument {

    private static final int PLACE = 200;

    @Inject
    Cabinet cabinet;

    @Inject
    Desks desks;

    @Inject
    StoredDocuments stored;

    @Inject
    Documents documents;

    /** One thing that is blacked out; the exemption is spelled as in the interface. */
    public record Line(String place, String what, String exemption, String why) {
    }

    /** @return the number of the copy */
    public String add(String reference, int number, IncomingFile copy, List<Line> log) {
        Case found = cabinet.take(reference);
        Document original = documents.find(found.id(), number).orElseThrow(() -> new NotFound("document"));
        if (log.isEmpty()) {
            throw new BadInput("what", "complaints.redactionWithoutLog");
        }
        Desk desk = desks.mine();
        Document added = stored.add(found, original.title(), copy.fileName(), copy.content(), DocumentSource.REDACTION, desk,
                EventKind.DOCUMENT_REDACTED, redacted -> redacted.redacts(original));
        log.forEach(line -> documents.add(Redaction.of(added.id(), Reading.text("place", line.place(), PLACE),
                Reading.text("what", line.what(), Reading.SHORT_WORDS), exemption(line.exemption()), Reading.text("why", line.why(), Reading.SHORT_WORDS), desk)));
        return String.valueOf(added.number());
    }

    private static Exemption exemption(String given) {
        return Spelling.read(Exemption.class, BadInput.required("exemption", given))
                .orElseThrow(() -> new BadInput("exemption", "complaints.noSuchExemption", given));
    }
}
