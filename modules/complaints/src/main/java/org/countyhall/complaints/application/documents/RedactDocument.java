package org.countyhall.complaints.application.documents;

import java.util.ArrayList;
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
        List<Line> lines = checked(log);
        Desk desk = desks.mine();
        Document added = stored.add(found, original.title(), copy.fileName(), copy.content(), DocumentSource.REDACTION, desk,
                EventKind.DOCUMENT_REDACTED, redacted -> redacted.redacts(original));
        lines.forEach(line -> documents.add(Redaction.of(added.id(), line.place(), line.what(), exemption("exemption", line.exemption()), line.why(), desk)));
        return String.valueOf(added.number());
    }

    /** Lines in which nothing was written are left out; of the others each part is there, or the field that lacks it is named. */
    private static List<Line> checked(List<Line> log) {
        if (log.size() > Redaction.MOST_LINES) {
            throw new BadInput("log", "complaints.redactionLogTooLong", Redaction.MOST_LINES);
        }
        List<Line> lines = new ArrayList<>();
        for (int number = 0; number < log.size(); number++) {
            Line line = log.get(number);
            String field = "log[" + number + "].";
            Line read = new Line(Reading.text(field + "place", line.place(), PLACE), Reading.text(field + "what", line.what(), Reading.SHORT_WORDS),
                    Reading.text(field + "exemption", line.exemption(), PLACE), Reading.text(field + "why", line.why(), Reading.SHORT_WORDS));
            if (read.place() != null || read.what() != null || read.exemption() != null || read.why() != null) {
                BadInput.required(field + "place", read.place());
                BadInput.required(field + "what", read.what());
                exemption(field + "exemption", read.exemption());
                BadInput.required(field + "why", read.why());
                lines.add(read);
            }
        }
        if (lines.isEmpty()) {
            throw new BadInput("log[0].place", "complaints.redactionWithoutLog");
        }
        return lines;
    }

    private static Exemption exemption(String field, String given) {
        return Spelling.read(Exemption.class, BadInput.required(field, given)).orElseThrow(() -> new BadInput(field, "complaints.noSuchExemption", given));
    }
}
