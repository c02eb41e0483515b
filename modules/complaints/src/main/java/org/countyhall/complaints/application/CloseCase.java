package org.countyhall.complaints.application;

import java.time.LocalDate;

import org.countyhall.complaints.api.CaseClosed;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Outcome;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Ends a case: after its response with what follows from the findings, or without one for a reason that is kept. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class CloseCase {

    @Inject
    OpenFiles files;

    @Inject
    Desks desks;

    @Inject
    Audit audit;

    @Inject
    Event<CaseClosed> events;

    /** @param outcome null after a response */
    public void close(String reference, LocalDate on, String outcome, String reason) {
        Case found = files.take(reference);
        found.close(on, Reading.constant(Outcome.class, "outcome", outcome), Reading.text("reason", reason, Reading.WORDS),
                desks.mine());
        String ended = Spelling.of(found.outcome());
        audit.record("complaints.caseClosed", found.reference(), null, "closedOn=" + on + ", outcome=" + ended);
        events.fire(new CaseClosed(found.reference(), on, ended));
    }
}
