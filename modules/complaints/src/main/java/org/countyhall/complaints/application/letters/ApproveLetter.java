package org.countyhall.complaints.application.letters;

import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.letters.Letter;
import org.countyhall.complaints.domain.letters.LetterAction;
import org.countyhall.complaints.domain.letters.Signature;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;
import org.countyhall.core.desk.Notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A manager lets a checked letter go out, in the name of the responsible person or of somebody authorised. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_MANAGE)
@Transactional
public class ApproveLetter {

    @Inject
    LetterFiles files;

    @Inject
    Desks desks;

    @Inject
    Notices notices;

    @Inject
    Audit audit;

    /** Refuses before the form is shown whom the approval itself would refuse. */
    public void ready(long id) {
        files.ready(id, LetterAction.APPROVE);
    }

    /** @param capacity responsiblePerson or authorised */
    public void approve(long id, String signatory, String capacity, String remark) {
        Letter letter = files.takeToManage(id);
        Desk desk = desks.mine();
        letter.approve(new Signature(Reading.text("signatory", signatory, Reading.NAME),
                Reading.constant(Signature.Capacity.class, "capacity", capacity)), Reading.text("remark", remark, Reading.WORDS), desk);
        notices.tell(letter.writtenBy(), "complaints.notice.letterApproved", letter.of().reference(), "/complaints/letter?id=" + id);
        letter.of().noted(EventKind.LETTER_APPROVED, desk.today(), letter.name(), desk);
        audit.record("complaints.letterApproved", letter.of().reference(), null,
                "letter=" + id + ", signatory=" + letter.signature().name() + ", capacity=" + letter.signature().capacity());
    }
}
