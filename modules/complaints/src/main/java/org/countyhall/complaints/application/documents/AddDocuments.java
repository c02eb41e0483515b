package org.countyhall.complaints.application.documents;

import java.util.List;

import org.countyhall.complaints.api.documents.IncomingFile;
import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.documents.Document;
import org.countyhall.complaints.domain.documents.DocumentSource;
import org.countyhall.complaints.domain.documents.Documents;
import org.countyhall.core.BadInput;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Puts files into a case: all of them, or none when one is refused. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_INVESTIGATE)
@Transactional
public class AddDocuments {

    private static final int MOST_AT_ONCE = 20;

    @Inject
    Cabinet cabinet;

    @Inject
    Desks desks;

    @Inject
    StoredDocuments stored;

    @Inject
    Documents documents;

    /** @return the number of the last that was added */
    public String add(String reference, String title, List<IncomingFile> files) {
        if (files.isEmpty()) {
            throw new BadInput("file", "complaints.chooseFile");
        }
        if (files.size() > MOST_AT_ONCE) {
            throw new BadInput("file", "complaints.tooMany", MOST_AT_ONCE);
        }
        Case found = cabinet.take(reference);
        Desk desk = desks.mine();
        Document last = null;
        for (IncomingFile file : files) {
            last = stored.add(found, files.size() == 1 ? Reading.text("title", title, Reading.NAME) : null, file.fileName(), file.content(), DocumentSource.UPLOAD, desk,
                    EventKind.DOCUMENT_ADDED, added -> { });
        }
        return String.valueOf(last.number());
    }

    /** A better file in the place of one that stays as its earlier edition. */
    public String replace(String reference, int number, IncomingFile file) {
        Case found = cabinet.take(reference);
        Document before = documents.find(found.id(), number).orElseThrow(() -> new NotFound("document"));
        Document newest = documents.of(found.id()).stream().filter(one -> one.firstNumber() == before.firstNumber() && !one.isRemoved())
                .reduce((one, other) -> one.edition() > other.edition() ? one : other).orElse(before);
        return String.valueOf(stored.add(found, before.title(), file.fileName(), file.content(), DocumentSource.UPLOAD, desks.mine(),
                EventKind.DOCUMENT_REPLACED, added -> added.replaces(newest)).number());
    }

    /** The largest file that is taken, in bytes. */
    public long mostBytes() {
        return stored.mostBytes();
    }
}
