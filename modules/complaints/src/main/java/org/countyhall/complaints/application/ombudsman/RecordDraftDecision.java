package org.countyhall.complaints.application.ombudsman;

import java.time.LocalDate;

import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.Typed;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanDecision;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The Ombudsman says how it means to decide, and the council says what it thinks of that. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class RecordDraftDecision {

    @Inject
    OmbudsmanDesk table;

    @Inject
    Audit audit;

    /** @param commentsBy the day in the letter; null for four weeks */
    public void drafted(String reference, LocalDate on, String decision, String text, LocalDate commentsBy) {
        OmbudsmanDesk.Both both = table.take(reference);
        Desk desk = table.mine();
        OmbudsmanDecision meant = Typed.constant(OmbudsmanDecision.class, "decision", decision);
        both.theirs().drafted(on, meant, Typed.text("text", text, Typed.TEXT), commentsBy, desk);
        both.file().noted(EventKind.OMBUDSMAN_DRAFT, on, Spelling.of(meant), desk);
        table.keepTheClock(both, on, desk);
        audit.record("complaints.ombudsmanDraftReceived", both.file().reference(), null, "on=" + on + ", decision=" + Spelling.of(meant));
    }

    public void commented(String reference, LocalDate on, String comments) {
        OmbudsmanDesk.Both both = table.take(reference);
        Desk desk = table.mine();
        both.theirs().commented(on, Typed.text("comments", comments, Typed.TEXT), desk);
        both.file().noted(EventKind.OMBUDSMAN_COMMENTED, on, null, desk);
        table.keepTheClock(both, on, desk);
        audit.record("complaints.ombudsmanDraftCommented", both.file().reference(), null, "on=" + on);
    }
}
