package org.countyhall.complaints.domain.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.countyhall.complaints.domain.mail.IncomingMail;
import org.countyhall.complaints.domain.mail.MailReason;
import org.countyhall.complaints.domain.mail.OwnAddress;

/**
 * "Automatic responses SHOULD NOT be issued in response to any message which contains an Auto-Submitted header field" (RFC 3834,
 * section 2): a machine's mail, the council's own and too much from one sender are kept aside, make no case and are never answered.
 */
public final class MailLoopIsKeptAside {

    /** From one sender within an hour; the next one is kept aside. */
    public static final int MOST_IN_AN_HOUR = 20;

    private static final Set<String> BULK = Set.of("bulk", "list", "junk", "auto_reply");
    private static final Set<String> MACHINES = Set.of("mailer-daemon", "postmaster", "noreply", "no-reply", "donotreply", "do-not-reply");

    private MailLoopIsKeptAside() {
    }

    /** @param earlier how many came from the sender in the hour before. @return empty for mail that a person wrote */
    public static Optional<MailReason> of(IncomingMail mail, OwnAddress own, int earlier) {
        IncomingMail.Marks marks = mail.marks();
        String sender = mail.from().toLowerCase(Locale.ROOT);
        String box = sender.contains("@") ? sender.substring(0, sender.indexOf('@')) : sender;
        if (marks.report() || "<>".equals(marks.returnPath()) || box.equals("mailer-daemon") || box.equals("postmaster")) {
            return Optional.of(MailReason.DELIVERY_REPORT);
        }
        if (own.is(mail.from())) {
            return Optional.of(MailReason.OWN_ADDRESS);
        }
        if (says(marks.autoSubmitted()) && !marks.autoSubmitted().strip().equalsIgnoreCase("no") || MACHINES.contains(box)) {
            return Optional.of(MailReason.AUTOMATIC);
        }
        if (says(marks.listId()) || says(marks.precedence()) && BULK.contains(marks.precedence().strip().toLowerCase(Locale.ROOT))) {
            return Optional.of(MailReason.BULK);
        }
        return !sender.isEmpty() && earlier >= MOST_IN_AN_HOUR ? Optional.of(MailReason.TOO_MANY) : Optional.empty();
    }

    private static boolean says(String header) {
        return header != null && !header.isBlank();
    }
}
