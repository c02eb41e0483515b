package org.countyhall.complaints.application.work;

import java.time.LocalDate;
import java.util.List;

import org.countyhall.complaints.api.work.Load;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.work.Workload;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Who, and which service, has how much to do; counted over the cases that the person may open. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class SeeWorkload {

    /** The working days that "soon" means here. */
    private static final int SOON = 5;

    @Inject
    Workload workload;

    @Inject
    Desks desks;

    public List<Load> byOfficer() {
        return workload.byOfficer(desks.viewer(), desks.today(), soon());
    }

    public List<Load> byTeam() {
        return workload.byTeam(desks.viewer(), desks.today(), soon());
    }

    public LocalDate asAt() {
        return desks.today();
    }

    private LocalDate soon() {
        return desks.calendar().after(desks.today(), SOON);
    }
}
