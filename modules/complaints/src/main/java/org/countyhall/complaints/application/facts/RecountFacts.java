package org.countyhall.complaints.application.facts;

import org.countyhall.complaints.domain.facts.FactBook;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Counts every fact anew from its case; what was kept up change by change must come out the same. Part after part, so that nobody who works on
 * a case waits until a million others have been counted.
 */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_MANAGE)
@Transactional
public class RecountFacts {

    @Inject
    FactBook book;

    @Inject
    FactParts parts;

    @Inject
    Audit audit;

    /** @return whether any fact came out otherwise than it stood */
    public boolean recount() {
        parts.noteAllMonths();
        boolean changed = false;
        long last = book.last();
        for (long from = 1; from <= last; from += FactBook.PART) {
            changed |= parts.recount(from, from + FactBook.PART - 1);
        }
        book.noteAllMonths();
        audit.record("complaints.factsRecounted", "facts", null, changed ? "some came out otherwise" : "all as they stood");
        return changed;
    }
}
