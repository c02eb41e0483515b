package org.countyhall.complaints.application;

import java.time.LocalDate;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Writes down that the person was told that their case is here, and when. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class AcknowledgeCase {

    @Inject
    OpenFiles files;

    @Inject
    Desks desks;

    @Inject
    Audit audit;

    public void acknowledge(String reference, LocalDate on) {
        Case found = files.take(reference);
        found.acknowledge(on, desks.mine());
        audit.record("complaints.caseAcknowledged", found.reference(), null, "acknowledgedOn=" + on);
    }
}
