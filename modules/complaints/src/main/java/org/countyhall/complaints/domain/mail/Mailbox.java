package org.countyhall.complaints.domain.mail;

import java.util.function.Consumer;

/** Where the complaints team's mail arrives. */
public interface Mailbox {

    boolean isConfigured();

    /**
     * Hands over each mail that was not taken in before, oldest first. Only when the taker comes back is the mail marked as read:
     * what a crash interrupts is handed over again.
     *
     * @throws IllegalStateException when the mailbox cannot be read now
     */
    void readNew(Consumer<IncomingMail> taker);
}
