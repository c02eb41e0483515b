package org.countyhall.complaints.web.mail;

import org.countyhall.complaints.api.mail.MailFile;
import org.countyhall.complaints.application.mail.DecideMail;
import org.countyhall.complaints.application.mail.SeeMailbox;
import org.countyhall.complaints.web.CaseAddress;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.NotFound;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Colleagues;
import org.countyhall.ui.table.Colour;
import org.countyhall.ui.text.Days;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** One mail that came in: what it says, what became of it, what somebody may decide. */
@Named
@RequestScoped
public class MailInPage {

    @Inject
    Colleagues colleagues;

    @Inject
    SeeMailbox mailbox;

    @Inject
    DecideMail decide;

    @Inject
    HttpServletRequest request;

    private MailFile mail;
    private String reference;
    private String remark;

    /** The case that its subject names is offered. */
    public void show() {
        reference = getMail().namedCase();
    }

    public MailFile getMail() {
        if (mail == null) {
            mail = mailbox.open(getId());
        }
        return mail;
    }

    public String makeCase() {
        return CaseAddress.outcome(decide.makeCase(getId(), remark));
    }

    public String attach() {
        return CaseAddress.outcome(decide.attach(getId(), reference, remark));
    }

    public String ignore() {
        decide.ignore(getId(), remark);
        return "/complaints/mailbox.xhtml?faces-redirect=true";
    }

    public boolean allows(String action) {
        return getMail().actions().contains(action);
    }

    public String getSubject() {
        return getMail().subject().isBlank() ? Texts.of("complaints.mail.noSubject") : getMail().subject();
    }

    public String getFrom() {
        MailFile shown = getMail();
        return shown.fromName() == null || shown.fromName().isBlank() ? shown.from() : shown.fromName() + ", " + shown.from();
    }

    public String getFate() {
        return Wording.word("MailFate", getMail().fate());
    }

    public Colour getColour() {
        return MailboxTable.colour(getMail().fate());
    }

    public String getReason() {
        return Wording.word("MailReason", getMail().reason());
    }

    /** Who decided and when; empty when nobody had to. */
    public String getDecision() {
        return getMail().decidedBy() == null ? "" : Texts.of("complaints.event.recordedBy", colleagues.shown(getMail().decidedBy()), Days.moment(getMail().decidedAt()));
    }

    public long kilobytes(long bytes) {
        return Math.max(1, (bytes + 500) / 1000);
    }

    /** Those that lie in no case yet; what is in a case is opened there. */
    public boolean opens(MailFile.Part part) {
        return part.document() == null && part.problem() == null;
    }

    /** Where a file of it is now. */
    public String where(MailFile.Part part) {
        return part.document() != null ? Texts.of("complaints.mail.file.document", part.document())
                : part.problem() != null ? Texts.of("complaints.mail.file.problem", part.problem()) : Texts.of("complaints.mail.file.waits");
    }

    /** From the address, also while a form is read before the page's parameters are. */
    public long getId() {
        String id = request.getParameter("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new NotFound("mail");
        }
        return Long.parseLong(id);
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
