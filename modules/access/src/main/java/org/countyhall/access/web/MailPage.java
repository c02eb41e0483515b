package org.countyhall.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.countyhall.access.application.SeeOutbox;
import org.countyhall.access.application.SendMailAgain;
import org.countyhall.core.NotFound;
import org.countyhall.core.Texts;
import org.countyhall.core.mail.MailState;
import org.countyhall.core.mail.QueuedMail;
import org.countyhall.ui.table.Colour;

/** One mail on its way out, which can be tried again. */
@Named
@RequestScoped
public class MailPage {

    @Inject
    SeeOutbox outbox;

    @Inject
    SendMailAgain send;

    @Inject
    HttpServletRequest request;

    private QueuedMail mail;

    public void show() {
        getMail();
    }

    public QueuedMail getMail() {
        if (mail == null) {
            mail = outbox.mail(getId());
        }
        return mail;
    }

    public String again() {
        send.again(getId());
        return "/access/mail.xhtml?faces-redirect=true&id=" + getId();
    }

    public boolean isOpen() {
        return getMail().state() != MailState.SENT;
    }

    public String getTitle() {
        return Texts.of("access.mail.title", String.valueOf(getId()));
    }

    public String getState() {
        return Texts.of(getMail().state());
    }

    public Colour getColour() {
        return OutboxTable.colour(getMail().state());
    }

    /** From the address, also while a form is read before the page's parameters are. */
    public long getId() {
        String id = request.getParameter("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new NotFound("mail");
        }
        return Long.parseLong(id);
    }
}
