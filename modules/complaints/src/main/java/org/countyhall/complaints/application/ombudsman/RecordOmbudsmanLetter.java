package org.countyhall.complaints.application.ombudsman;

import java.time.LocalDate;

import org.countyhall.complaints.api.ombudsman.GivenLetter;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.Typed;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanStage;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A letter came from the Ombudsman or went there; the case's clock follows the day in it. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class RecordOmbudsmanLetter {

    @Inject
    OmbudsmanDesk table;

    @Inject
    Audit audit;

    public void received(String reference, GivenLetter letter) {
        OmbudsmanDesk.Both both = table.take(reference);
        Desk desk = table.mine();
        String subject = Typed.required("subject", letter.subject(), Typed.LINE);
        OmbudsmanStage stage = Typed.constant(OmbudsmanStage.class, "stage", letter.stage());
        LocalDate by = both.theirs().wrote(letter.on(), subject, letter.wantsReply(), letter.replyBy(), desk);
        if (stage != null && stage != both.theirs().stage()) {
            both.theirs().moveTo(stage);
            both.file().noted(EventKind.OMBUDSMAN_STAGE, letter.on(), Spelling.of(stage), desk);
        }
        String investigator = Typed.text("investigator", letter.investigator(), Typed.NAME);
        if (investigator != null) {
            both.theirs().investigatedBy(investigator);
        }
        both.file().noted(EventKind.OMBUDSMAN_WROTE, letter.on(), subject, desk);
        table.keepTheClock(both, letter.on(), desk);
        audit.record("complaints.ombudsmanLetterReceived", both.file().reference(), null, "on=" + letter.on() + ", replyBy=" + by);
    }

    public void sent(String reference, GivenLetter letter) {
        OmbudsmanDesk.Both both = table.take(reference);
        Desk desk = table.mine();
        String subject = Typed.required("subject", letter.subject(), Typed.LINE);
        both.theirs().wasWritten(letter.on(), subject, letter.answers(), desk);
        both.file().noted(EventKind.OMBUDSMAN_ANSWERED, letter.on(), subject, desk);
        table.keepTheClock(both, letter.on(), desk);
        audit.record("complaints.ombudsmanLetterSent", both.file().reference(), null, "on=" + letter.on() + ", answers=" + letter.answers());
    }
}
