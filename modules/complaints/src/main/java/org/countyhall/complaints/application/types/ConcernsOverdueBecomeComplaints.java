package org.countyhall.complaints.application.types;

import java.util.List;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Cases;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.types.TypeDetails;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Informal concerns that were not settled by the end of the next working day go on as complaints by themselves, their clock
 * running from first receipt. Run a second time it finds none of them again.
 */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_MANAGE)
@Transactional
public class ConcernsOverdueBecomeComplaints {

    static final int AT_ONCE = 500;

    @Inject
    TypeDetails details;

    @Inject
    Cases cases;

    @Inject
    Desks desks;

    @Inject
    Audit audit;

    /** @return how many became complaints, {@value #AT_ONCE} at most */
    public int now() {
        Desk desk = desks.mine();
        List<String> overdue = details.concernsDueBefore(desk.today(), AT_ONCE);
        overdue.forEach(reference -> cases.find(reference).ifPresent(found -> goesOn(found, desk)));
        return overdue.size();
    }

    private void goesOn(Case found, Desk desk) {
        found.becomeComplaint(desk);
        audit.record("complaints.concernBecameComplaint", found.reference(), null, "notSettledInTime");
    }
}
