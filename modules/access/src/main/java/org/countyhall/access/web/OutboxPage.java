package org.countyhall.access.web;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.countyhall.access.application.SeeOutbox;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.mail.MailState;

/** The page of outgoing mail: how much waits, how much was given up. */
@Named
@RequestScoped
public class OutboxPage {

    @Inject
    SeeOutbox outbox;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    private Long failed;

    /** Refuses at once who does not look after mail. */
    public void arrive() {
        user.require(Authority.MAIL_MANAGE);
    }

    public boolean isServer() {
        return outbox.hasServer();
    }

    public long getWaiting() {
        return outbox.count(MailState.WAITING);
    }

    public long getFailed() {
        if (failed == null) {
            failed = outbox.count(MailState.FAILED);
        }
        return failed;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }
}
