package org.countyhall.core.mail;

import java.time.Instant;

/**
 * A mail as the queue shows it. Who it goes to is told only in outline, since whoever looks after the queue need not know who
 * complains.
 *
 * @param to the first letter and the place behind the at sign
 * @param about the reference of what it is about; null when there is none
 * @param nextTryAt when it is tried next; null unless it waits
 * @param sentAt null while it is not sent
 * @param lastError what the mail server or the network said at the last try; null when nothing went wrong
 */
public record QueuedMail(long id, Instant postedAt, String postedBy, String to, String subject, String about, int enclosures,
        MailState state, int tries, Instant nextTryAt, Instant sentAt, String lastError) {

    /** The same with this word in the place of the reference, which the subject says too. */
    public QueuedMail naming(String word) {
        return new QueuedMail(id, postedAt, postedBy, to, word, word, enclosures, state, tries, nextTryAt, sentAt, lastError);
    }
}
