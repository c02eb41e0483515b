package org.countyhall.complaints.domain.documents;

import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.domain.Case;

/** All documents of all cases, without their content. */
public interface Documents {

    void add(Document document);

    void add(Redaction redaction);

    Optional<Document> find(long caseId, int number);

    Case caseOf(Document document);

    /** In order of number, the removed ones too. */
    List<Document> of(long caseId);

    /** In order of their documents. */
    List<Redaction> redactions(long caseId);

    /** The next free number within a case; the case's numbers are taken one after the other until the transaction ends. */
    int nextNumber(long caseId);

    /** Takes the oldest that waits for the scanner and that no other worker has taken. */
    Optional<Document> claimWaiting(long afterId);
}
