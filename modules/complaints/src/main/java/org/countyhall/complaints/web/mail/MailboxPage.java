package org.countyhall.complaints.web.mail;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.countyhall.complaints.application.mail.SeeMailbox;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.timer.TimerState;
import org.countyhall.ui.text.Days;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The team's mailbox: how reading goes, how much waits for somebody. */
@Named
@RequestScoped
public class MailboxPage {

    @Inject
    SeeMailbox mailbox;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    private Optional<TimerState> lastRead;

    /** Only the complaints team gets as far as the list. */
    public void show() {
        user.require(Authority.COMPLAINTS_WORK);
    }

    /** Whether there is a mailbox and how reading it went last, in a sentence. */
    public String getReading() {
        if (!mailbox.isConfigured()) {
            return Texts.of("complaints.mailbox.none");
        }
        return lastRead().filter(timer -> timer.lastRun() != null).map(MailboxPage::reading)
                .orElseGet(() -> Texts.of("complaints.mailbox.notYet"));
    }

    private Optional<TimerState> lastRead() {
        if (lastRead == null) {
            lastRead = mailbox.lastRead();
        }
        return lastRead;
    }

    private static String reading(TimerState timer) {
        return timer.lastError() == null ? Texts.of("complaints.mailbox.read", Days.moment(timer.lastRun()))
                : Texts.of("complaints.mailbox.away", Days.moment(timer.lastRun()));
    }

    public boolean isWell() {
        return mailbox.isConfigured() && lastRead().map(timer -> timer.lastError() == null).orElse(true);
    }

    public boolean isManager() {
        return user.may(Authority.MAIL_MANAGE);
    }

    public long count(String fate) {
        return mailbox.count(fate);
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }
}
