package org.countyhall.complaints.application;

import org.countyhall.complaints.api.CaseCounts;
import org.countyhall.complaints.domain.Caseload;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Counts the open cases that the person may know of. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class CountCases {

    @Inject
    Caseload caseload;

    @Inject
    Desks desks;

    public CaseCounts count() {
        return caseload.counts(desks.viewer(), desks.today(), desks.soon());
    }
}
