package org.countyhall.complaints.persistence.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Format;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;

import org.countyhall.complaints.domain.mail.IncomingMail;
import org.countyhall.complaints.domain.mail.Mailbox;
import org.countyhall.complaints.domain.rules.MailAtMostTwentyFiveMegabytes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.MailDateFormat;
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
                FetchProfile sizes = new FetchProfile();
                sizes.add(FetchProfile.Item.SIZE);
                folder.fetch(unread, sizes);
                for (int i = 0; i < unread.length && i < MOST_IN_A_ROUND; i++) {
                    taker.accept(read(folder, (MimeMessage) unread[i]));
                    unread[i].setFlag(Flags.Flag.SEEN, true);
                }
            }
        } catch (MessagingException away) {
            throw new IllegalStateException("the mailbox cannot be read: " + away.getClass().getSimpleName(), away);
        }
    }

    /** The whole mail at once: what servers say of the parts of a broken one cannot be relied on. One that cannot be read stops no other. */
    private IncomingMail read(Folder folder, MimeMessage there) throws MessagingException {
        try {
            UpTo raw = new UpTo(MimeReading.LARGEST);
            if (MailAtMostTwentyFiveMegabytes.allows(there.getSize())) {
                there.writeTo(raw);
            }
            boolean tooLarge = raw.isFull() || !MailAtMostTwentyFiveMegabytes.allows(there.getSize());
            MimeMessage here = tooLarge ? there : new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw.toByteArray()));
            return new MimeReading(here, Math.max(raw.size(), there.getSize()), tooLarge, arrived(there), clock.instant()).read();
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            if (!folder.isOpen()) {
                throw unreadable instanceof MessagingException away ? away : new MessagingException(unreadable.getMessage());
            }
            String id = "<" + ((UIDFolder) folder).getUIDValidity() + "." + ((UIDFolder) folder).getUID(there) + "@unreadable>";
            return new IncomingMail(id, "", null, List.of(), "", clock.instant(), 0, List.of(), IncomingMail.Marks.NONE, "", List.of(), false, true);
        }
    }

    /** When it arrived at the server, as the head of a mail would write it; null when the server does not say. */
    private static String arrived(MimeMessage there) {
        try {
            Format format = new MailDateFormat();
            return there.getReceivedDate() == null ? null : format.format(there.getReceivedDate());
        } catch (MessagingException broken) {
            return null;
        }
    }

    /** Takes so many bytes and passes over the rest. */
    private static final class UpTo extends ByteArrayOutputStream {

        private final long most;
        private boolean full;

        private UpTo(long most) {
            this.most = most;
        }

        private boolean isFull() {
            return full;
        }

        @Override
        public synchronized void write(int one) {
            if (size() < most) {
                super.write(one);
            } else {
                full = true;
            }
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            int room = (int) Math.min(length, most - size());
            super.write(bytes, from, room);
            full |= room < length;
        }
    }
}
