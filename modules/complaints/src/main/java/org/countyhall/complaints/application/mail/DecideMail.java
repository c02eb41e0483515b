package org.countyhall.complaints.application.mail;

import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.mail.Mail;
import org.countyhall.complaints.domain.mail.MailAction;
import org.countyhall.complaints.domain.mail.Mails;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Somebody says what a mail is: a new case, part of one, or nothing that is to be done. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class DecideMail {

    @Inject
    Mails mails;

    @Inject
    MailInCase cases;

    @Inject
    Cabinet cabinet;

    @Inject
    Desks desks;

    @Inject
    Audit audit;

    /** @return the reference of the new case */
    public String makeCase(long id, String remark) {
        Mail mail = taken(id);
        mail.fate().after(MailAction.MAKE_CASE);
        Case begun = cases.begin(mail);
        mail.decided(MailAction.MAKE_CASE, begun, remark(remark), desks.mine());
        audit.record("complaints.mailMadeCase", begun.reference(), null, "mail=" + id);
        return begun.reference();
    }

    /** @return the reference of the case */
    public String attach(long id, String reference, String remark) {
        Mail mail = taken(id);
        mail.fate().after(MailAction.ATTACH);
        Case its = cabinet.named("reference", reference);
        cases.put(mail, its);
        mail.decided(MailAction.ATTACH, its, remark(remark), desks.mine());
        audit.record("complaints.mailAttached", its.reference(), null, "mail=" + id);
        return its.reference();
    }

    public void ignore(long id, String remark) {
        Mail mail = taken(id);
        mail.decided(MailAction.IGNORE, null, remark(remark), desks.mine());
        audit.record("complaints.mailIgnored", "mail " + id, null, null);
    }

    private Mail taken(long id) {
        Mail mail = mails.find(id).orElseThrow(() -> new NotFound("mail"));
        if (mail.of() != null) {
            cabinet.take(mail.of().reference());
        }
        return mail;
    }

    private static String remark(String remark) {
        return Reading.text("remark", remark, Reading.WORDS);
    }
}
