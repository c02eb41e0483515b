package org.countyhall.complaints.application.clocks;

import java.time.LocalDate;
import java.util.List;

import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.clocks.ReasonTold;
import org.countyhall.complaints.domain.clocks.ReasonsTold;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Records that the person was told in writing why the answer takes longer than the statutory limit. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class TellReason {

    private static final int LONGEST = 1000;

    @Inject
    Cabinet cabinet;

    @Inject
    ReasonsTold reasons;

    @Inject
    Desks desks;

    @Inject
    Audit audit;

    /** @param how by letter, by e-mail */
    public String tell(String reference, LocalDate on, String how, String reason) {
        Case found = cabinet.take(reference);
        Desk desk = desks.mine();
        ReasonTold told = ReasonTold.about(found, on, Reading.text("how", how, Reading.NAME), Reading.text("reason", reason, LONGEST), desk);
        reasons.add(told);
        found.noted(EventKind.REASON_TOLD, on, told.how(), desk);
        audit.record("complaints.reasonTold", found.reference(), null, "on=" + on + ", how=" + told.how());
        return found.reference();
    }

    /** What the person was told so far, the first first. */
    public List<ReasonTold> of(String reference) {
        return reasons.of(cabinet.take(reference));
    }
}
