package org.countyhall.complaints.application;

import org.countyhall.complaints.api.GivenFinding;
import org.countyhall.complaints.domain.Finding;
import org.countyhall.core.BadInput;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** An investigator says what was found on one point, and why. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_INVESTIGATE)
@Transactional
public class RecordFinding {

    @Inject
    OpenFiles files;

    @Inject
    Desks desks;

    @Inject
    Audit audit;

    public void record(String reference, GivenFinding given) {
        Case found = files.take(reference);
        Finding finding = BadInput.required("finding", Reading.constant(Finding.class, "finding", given.finding()));
        found.find(BadInput.required("point", given.point()), finding, Reading.text("reasons", given.reasons(), Reading.REASONS),
                desks.mine());
        audit.record("complaints.findingRecorded", found.reference(), null, "point=" + given.point() + ", finding=" + given.finding());
    }
}
