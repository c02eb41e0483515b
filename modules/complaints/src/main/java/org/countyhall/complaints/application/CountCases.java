package org.countyhall.complaints.application;

import java.time.LocalDate;

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

    /** The working days that "soon" means on pages. */
    private static final int SOON = 3;

    @Inject
    Caseload caseload;

    @Inject
    Desks desks;

    public CaseCounts count() {
        LocalDate today = desks.today();
        return caseload.counts(desks.viewer(), today, desks.calendar().after(today, SOON));
    }
}
