package org.countyhall.complaints.application.mail;

import java.util.logging.Level;
import java.util.logging.Logger;

import org.countyhall.complaints.domain.mail.IncomingMail;
import org.countyhall.complaints.domain.mail.Mailbox;
import org.countyhall.core.timer.Rhythm;
import org.countyhall.core.timer.TimedJob;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Each minute reads what is new in the team's mailbox. A mail that cannot be taken in as it is waits for somebody to look at it. */
@ApplicationScoped
class ReadMailbox implements TimedJob {

    static final String NAME = "complaints.readMailbox";

    private static final Logger LOG = Logger.getLogger(ReadMailbox.class.getName());

    @Inject
    Mailbox mailbox;

    @Inject
    TakeInMail takeIn;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.everyMinutes(1);
    }

    @Override
    public boolean inOneTransaction() {
        return false;
    }

    @Override
    public void run() {
        if (mailbox.isConfigured()) {
            mailbox.readNew(this::take);
        }
    }

    /** When even the bare note fails, the database is away: the mail stays unread and the round ends. */
    private void take(IncomingMail came) {
        try {
            takeIn.take(came);
        } catch (RuntimeException untakable) {
            LOG.log(Level.WARNING, () -> "a mail could not be taken in and waits for somebody: " + untakable.getClass().getSimpleName());
            keepForSomebody(came);
        }
    }

    /** Files that the database does not take, as over its largest packet, stay in the mailbox alone: they stop no other mail. */
    private void keepForSomebody(IncomingMail came) {
        try {
            takeIn.keepForSomebody(came);
        } catch (RuntimeException withItsFiles) {
            LOG.log(Level.WARNING, () -> "a mail is noted without its files: " + withItsFiles.getClass().getSimpleName());
            takeIn.keepForSomebody(came.withoutFiles());
        }
    }
}
