package org.countyhall.complaints.persistence.mail;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

import org.countyhall.complaints.domain.mail.IncomingMail;
import org.countyhall.complaints.domain.mail.Mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;

/** The mailbox on an IMAP server. Unread is what was not taken in: a mail is marked as read after it is in the database. */
@ApplicationScoped
class ImapMailbox implements Mailbox {

    private static final int MOST_IN_A_ROUND = 200;

    @Inject
    Clock clock;

    @Override
    public boolean isConfigured() {
        return InboxSettings.read().isPresent();
    }

    @Override
    public void readNew(Consumer<IncomingMail> taker) {
        Optional<InboxSettings> settings = InboxSettings.read();
        if (settings.isPresent()) {
            readNew(settings.get(), taker);
        }
    }

    void readNew(InboxSettings settings, Consumer<IncomingMail> taker) {
        try (Store store = Session.getInstance(settings.properties()).getStore("imap")) {
            store.connect(settings.host(), settings.port(), settings.user(), settings.password());
            try (Folder folder = store.getFolder(settings.folder())) {
                folder.open(Folder.READ_WRITE);
                Message[] unread = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
                for (int i = 0; i < unread.length && i < MOST_IN_A_ROUND; i++) {
                    taker.accept(new MimeReading((MimeMessage) unread[i], clock.instant()).read());
                    unread[i].setFlag(Flags.Flag.SEEN, true);
                }
            }
        } catch (MessagingException away) {
            throw new IllegalStateException("the mailbox cannot be read: " + away.getClass().getSimpleName(), away);
        }
    }
}
