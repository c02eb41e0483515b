package org.countyhall.complaints.application;

import java.util.Set;

import org.countyhall.complaints.api.Receipt;
import org.countyhall.complaints.domain.Caseload;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Knowledge;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Tells whoever has just logged a case its reference and dates, which say nothing about anybody. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class ReadReceipt {

    @Inject
    Caseload caseload;

    @Inject
    Knowledge knowledge;

    @Inject
    Desks desks;

    public Receipt of(String reference) {
        return caseload.receipt(reference).orElseThrow(() -> new NotFound("case"));
    }

    /** Whether whoever logged it may open it now: a case of another directorate may be logged, and is then somebody else's. */
    public boolean mayBeOpened(String reference) {
        return !knowledge.openTo(desks.viewer(), Set.of(reference)).isEmpty();
    }
}
