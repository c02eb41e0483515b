package org.countyhall.complaints.domain.documents;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All bundles and exports that were asked for. */
public interface Makings {

    void add(Making asked);

    Optional<Making> find(long id);

    /** Of one case, newest first. */
    List<Making> of(long caseId);

    /** The one that a document came of. */
    Optional<Making> behind(Document document);

    /** Exports that are kept and hold the case, whichever case they were asked at. */
    List<Making> exportsHolding(String reference);

    /** Exports that are kept and were made before that moment; at most so many. */
    List<Making> exportsBefore(Instant then, int atMost);
}
