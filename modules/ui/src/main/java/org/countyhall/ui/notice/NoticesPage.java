package org.countyhall.ui.notice;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.countyhall.core.Texts;
import org.countyhall.core.desk.Notice;
import org.countyhall.ui.application.SeeNotices;

/** What one was told: what, when, where it leads, and whether one has read it. */
@Named
@RequestScoped
public class NoticesPage {

    private static final String HERE = "/notifications.xhtml?faces-redirect=true";

    @Inject
    SeeNotices see;

    @Inject
    HttpServletRequest request;

    private List<Notice> notices;
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

    public List<Notice> getNotices() {
        if (notices == null) {
            notices = see.all();
        }
        return notices;
    }

    public boolean isAnyUnread() {
        return getNotices().stream().anyMatch(Notice::unread);
    }

    public String what(Notice notice) {
        return Texts.of(notice.kind(), notice.reference());
    }

    public String read(long id) {
        see.read(id);
        return HERE;
    }

    public String readAll() {
        see.readAll();
        return HERE;
    }
}
