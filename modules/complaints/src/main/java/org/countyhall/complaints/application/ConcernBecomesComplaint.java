package org.countyhall.complaints.application;


import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** An informal concern could not be settled at once and goes on as a complaint. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class ConcernBecomesComplaint {

    @Inject
    OpenFiles files;

    @Inject
    Desks desks;

    @Inject
    Audit audit;

    public void proceed(String reference) {
        Case found = files.take(reference);
        found.becomeComplaint(desks.mine());
        audit.record("complaints.concernBecameComplaint", found.reference(), null, null);
    }
}
