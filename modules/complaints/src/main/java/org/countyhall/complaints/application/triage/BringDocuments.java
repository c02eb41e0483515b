package org.countyhall.complaints.application.triage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.documents.CaseDocuments;
import org.countyhall.complaints.domain.documents.Document;
import org.countyhall.complaints.domain.documents.Documents;
import org.countyhall.core.BadInput;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * When a matter goes on as a case of its own, what was sent about both lies in both: the new case gets copies, which live and end with it.
 */
@ApplicationScoped
class BringDocuments {

    @Inject
    Documents documents;

    @Inject
    CaseDocuments stored;

    /** @param numbers of those that go along; null for all that can */
    void comeAlong(Case from, Case into, List<Integer> numbers, Desk desk) {
        List<Document> all = Document.goingAlong(documents.of(from.id()));
        Set<Integer> unknown = new HashSet<>(numbers == null ? List.of() : numbers);
        all.forEach(one -> unknown.remove(one.number()));
        if (!unknown.isEmpty()) {
            throw new BadInput("documents", "complaints.noSuchDocument", unknown.iterator().next());
        }
        all.stream().filter(one -> numbers == null || numbers.contains(one.number())).forEach(one -> stored.copy(one, into, desk));
    }
}
