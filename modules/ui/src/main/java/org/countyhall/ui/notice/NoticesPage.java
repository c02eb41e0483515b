package org.countyhall.ui.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.countyhall.ui.application.SeeNotices;

/** Above the list of what one was told: all of it is read; below it, where the daily mail goes. */
@Named
@RequestScoped
public class NoticesPage {

    private static final String HERE = "/notifications.xhtml?faces-redirect=true";

    @Inject
    SeeNotices see;

    private String mail;

    public String saveMail() {
        see.mailTo(mail);
        return HERE;
    }

    public String getMail() {
        return mail == null ? see.mail().orElse(null) : mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public boolean isAnyUnread() {
        return see.unread() > 0;
    }

    public String readAll() {
        see.readAll();
        return HERE;
    }
}
