package org.countyhall.complaints.application.facts;

import org.countyhall.complaints.domain.facts.FactBook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A part of the book of facts at a time, each in a transaction of its own. */
@ApplicationScoped
class FactParts {

    @Inject
    FactBook book;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean recount(long from, long to) {
        return book.recount(from, to);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void noteAllMonths() {
        book.noteAllMonths();
    }
}
