package org.countyhall.complaints.application.documents;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.countyhall.complaints.api.documents.DocumentView;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.documents.Document;
import org.countyhall.complaints.domain.documents.DocumentSource;
import org.countyhall.complaints.domain.documents.Documents;
import org.countyhall.complaints.domain.documents.FileKind;
import org.countyhall.complaints.domain.documents.Redaction;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The documents of a case, newest first, with what became of each. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class ListDocuments {

    @Inject
    Cabinet cabinet;

    @Inject
    Documents documents;

    @Inject
    Desks desks;

    public List<DocumentView> of(String reference) {
        Case found = cabinet.take(reference);
        List<Document> all = documents.of(found.id());
        Map<Integer, Integer> newest = new HashMap<>();
        all.stream().filter(one -> !one.isRemoved()).forEach(one -> newest.merge(one.firstNumber(), one.edition(), Math::max));
        List<Redaction> log = documents.redactions(found.id());
        boolean managed = desks.viewer().manages(found.directorate());
        return all.stream().sorted(Comparator.comparingInt(Document::number).reversed())
                .map(one -> view(one, newest.getOrDefault(one.firstNumber(), 0) == one.edition(), managed, log)).toList();
    }

    /** By number and title, those of which a case that is split off can get copies. */
    public Map<Integer, String> goingAlong(String reference) {
        Map<Integer, String> titles = new LinkedHashMap<>();
        Document.goingAlong(documents.of(cabinet.take(reference).id())).forEach(one -> titles.put(one.number(), one.title()));
        return titles;
    }

    private DocumentView view(Document one, boolean current, boolean managed, List<Redaction> log) {
        return new DocumentView(one.number(), one.title(), one.fileName(), one.contentType(),
                FileKind.ofContentType(one.contentType()).map(kind -> kind.name().toLowerCase(Locale.ROOT)).orElse(""), one.size(), one.sha256(),
                Spelling.of(one.source()), one.source().isOwn(), one.edition(), current, one.redactedCopyOf(), Spelling.of(one.status()), one.statusReason(),
                one.mayBeSeen() && (one.source() != DocumentSource.EXPORT || managed), one.addedAt(), one.addedBy(), one.removedAt(),
                one.removedBy(), one.removalReason(),
                log.stream().filter(line -> line.documentId() == one.id()).map(line -> new DocumentView.RedactionView(line.place(),
                        line.what(), Spelling.of(line.exemption()), line.why(), line.redactedBy(), line.redactedAt())).toList());
    }
}
