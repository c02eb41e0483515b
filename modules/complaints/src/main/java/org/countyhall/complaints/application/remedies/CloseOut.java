package org.countyhall.complaints.application.remedies;

import java.time.LocalDate;

import org.countyhall.complaints.api.remedies.GivenClosing;
import org.countyhall.complaints.application.CloseCase;
import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.complaints.domain.remedies.Closing;
import org.countyhall.complaints.domain.remedies.Remedies;
import org.countyhall.core.BadInput;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Closes a case with what is asked at its end, and writes down whether the person was content. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class CloseOut {

    @Inject
    CloseCase close;

    @Inject
    Cabinet cabinet;

    @Inject
    Remedies remedies;

    @Inject
    ReferenceData data;

    @Inject
    Desks desks;

    @Inject
    Audit audit;

    public void close(String reference, GivenClosing given) {
        close.close(reference, given.on(), given.outcome(), given.reason());
        Case found = cabinet.take(reference);
        String delay = data.codes().read(CodeList.DELAY_REASON, "delayReason", given.delayReason());
        if (delay != null) {
            found.explainDelay(delay);
        }
        Closing closing = closing(found);
        if (given.lesson() != null) {
            closing.lesson(given.lesson());
        }
        if (given.askedOn() != null) {
            ask(found, closing, given.askedOn(), given.askedHow());
        }
    }

    /** The person was asked whether they are content. */
    public void asked(String reference, LocalDate on, String how) {
        Case found = cabinet.take(reference);
        ask(found, closing(found), on, how);
        audit.record("complaints.satisfactionAsked", found.reference(), null, "on=" + on);
    }

    /** @param score from 1, not at all, to 5 */
    public void answered(String reference, LocalDate on, Integer score, String comment) {
        Case found = cabinet.take(reference);
        Desk desk = desks.mine();
        closing(found).answered(on, BadInput.required("score", score), Reading.text("comment", comment, Reading.WORDS), desk);
        found.noted(EventKind.SATISFACTION_ANSWERED, on, String.valueOf(score), desk);
        audit.record("complaints.satisfactionAnswered", found.reference(), null, "score=" + score);
    }

    private void ask(Case found, Closing closing, LocalDate on, String how) {
        Desk desk = desks.mine();
        closing.asked(on, Reading.text("askedHow", how, Reading.NAME), desk);
        found.noted(EventKind.SATISFACTION_ASKED, on, closing.askedHow(), desk);
    }

    private Closing closing(Case found) {
        return remedies.closing(found).orElseGet(() -> {
            Closing begun = Closing.of(found);
            remedies.add(begun);
            return begun;
        });
    }
}
