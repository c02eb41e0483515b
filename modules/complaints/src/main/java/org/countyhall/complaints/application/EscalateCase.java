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

/** The person is not content and asks for the next stage, where the procedure has one. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class EscalateCase {

    @Inject
    OpenFiles files;

    @Inject
    Desks desks;

    @Inject
    Audit audit;

    public void escalate(String reference, LocalDate on) {
        Case found = files.take(reference);
        found.escalate(on, desks.mine());
        audit.record("complaints.caseEscalated", found.reference(), null, "stage=" + found.progress().stage() + ", askedOn=" + on);
    }
}
