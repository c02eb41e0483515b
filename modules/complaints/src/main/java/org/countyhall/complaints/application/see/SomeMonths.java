package org.countyhall.complaints.application.see;

import org.countyhall.complaints.domain.see.Months;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A few months in a transaction of their own. */
@ApplicationScoped
class SomeMonths {

    @Inject
    Months months;

    /** @return how many were counted; none when none is left */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int count(long upToNote) {
        return months.refresh(upToNote);
    }
}
