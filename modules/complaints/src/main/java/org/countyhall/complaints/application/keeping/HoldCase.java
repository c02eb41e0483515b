package org.countyhall.complaints.application.keeping;

import java.time.LocalDate;

import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.keeping.Archive;
import org.countyhall.complaints.domain.keeping.Hold;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Keeps a case beyond its time for a reason, or ends that. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class HoldCase {

    @Inject
    Cabinet cabinet;

    @Inject
    Desks desks;

    @Inject
    Archive archive;

    @Inject
    Audit audit;

    /** @param until the last day; null until somebody ends it */
    public void place(String reference, String reason, LocalDate until) {
        Case found = cabinet.take(reference);
        Desk desk = desks.mine();
        archive.add(Hold.placed(found.id(), Reading.text("reason", reason, Reading.SHORT_WORDS), until, desk));
        found.noted(EventKind.HELD, desk.today(), null, desk);
        audit.record("complaints.caseHeld", found.reference(), null, "until=" + until);
    }

    public void end(String reference, long hold, String reason) {
        Case found = cabinet.take(reference);
        Desk desk = desks.mine();
        archive.hold(hold).filter(one -> one.caseId().equals(found.id())).orElseThrow(() -> new NotFound("hold"))
                .end(Reading.text("reason", reason, Reading.SHORT_WORDS), desk);
        found.noted(EventKind.HOLD_ENDED, desk.today(), null, desk);
        audit.record("complaints.holdEnded", found.reference(), "hold=" + hold, null);
    }
}
