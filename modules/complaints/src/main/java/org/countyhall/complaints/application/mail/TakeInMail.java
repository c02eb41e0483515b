package org.countyhall.complaints.application.mail;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Cases;
import org.countyhall.complaints.domain.mail.IncomingMail;
import org.countyhall.complaints.domain.mail.Mail;
import org.countyhall.complaints.domain.mail.MailFate;
import org.countyhall.complaints.domain.mail.MailReason;
import org.countyhall.complaints.domain.mail.Mails;
import org.countyhall.complaints.domain.mail.OwnAddress;
import org.countyhall.complaints.domain.mail.Sorted;
import org.countyhall.complaints.domain.rules.MailAtMostTwentyFiveMegabytes;
import org.countyhall.complaints.domain.rules.MailLoopIsKeptAside;
import org.countyhall.core.BadInput;
import org.countyhall.core.Texts;
import org.countyhall.core.audit.Audit;
import org.countyhall.core.desk.Notices;
import org.countyhall.core.mail.Message;
import org.countyhall.core.mail.Outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Takes one mail in, in a transaction of its own: the mail, its case and its files are there together, or not at all. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class TakeInMail {

    @Inject
    Mails mails;

    @Inject
    SortMail sorting;

    @Inject
    MailInCase cases;

    @Inject
    ReturnedLetters returned;

    @Inject
    Cases all;

    @Inject
    Outbox outbox;

    @Inject
    OwnAddress own;

    @Inject
    Notices notices;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** A mail that is known already is passed over. */
    void take(IncomingMail came) {
        if (mails.knows(came.messageId())) {
            return;
        }
        Sorted sorted = sorting.sort(came);
        Mail mail = keep(came, sorted);
        if (sorted.fate() == MailFate.NEW_CASE) {
            cases.begin(mail);
        } else if (sorted.fate() == MailFate.JOINED) {
            Case its = all.find(sorted.itsCase()).orElseThrow();
            cases.put(mail, its);
            if (sorted.reason() == MailReason.DELIVERY_REPORT) {
                returned.note(came, its);
            }
            if (its.officer() != null) {
                notices.tell(its.officer(), "complaints.notice.mailCame", its.reference(), "/complaints/mail?id=" + mail.id());
            }
        } else if (sorted.fate() == MailFate.REFUSED) {
            tellTheSender(came);
        }
    }

    /** What could not be sorted: a person looks at it. */
    void keepForSomebody(IncomingMail came) {
        if (!mails.knows(came.messageId())) {
            keep(came, new Sorted(MailFate.WAITING, MailReason.UNREADABLE, null, null));
        }
    }

    private Mail keep(IncomingMail came, Sorted sorted) {
        Mail mail = Mail.taken(came, sorted, clock.instant().truncatedTo(ChronoUnit.MICROS));
        mails.add(mail, came.files());
        audit.record("complaints.mailTakenIn", "mail " + mail.id(), null, "fate=" + sorted.fate() + ", reason=" + sorted.reason());
        return mail;
    }

    /** Nobody answers a machine. */
    private void tellTheSender(IncomingMail came) {
        if (MailLoopIsKeptAside.of(came, own, mails.countFrom(came.from(), came.receivedAt().minusSeconds(3600)) - 1).isEmpty() && isAddress(came.from())) {
            outbox.post(new Message(came.from(), Texts.of("complaints.mail.tooLarge.subject"),
                    Texts.of("complaints.mail.tooLarge.text", MailAtMostTwentyFiveMegabytes.MEGABYTES), null, null, true, List.of()));
        }
    }

    private static boolean isAddress(String from) {
        try {
            Message.address("from", from);
            return true;
        } catch (BadInput none) {
            return false;
        }
    }
}
