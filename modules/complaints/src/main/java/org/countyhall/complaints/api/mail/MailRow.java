package org.countyhall.complaints.api.mail;

import java.time.Instant;

/**
 * A mail in the list of the mailbox.
 *
 * @param fate waiting, newCase, joined, setAside, refused, ignored
 * @param reference of the case that it began or joined; null where there is none
 */
public record MailRow(long id, Instant receivedAt, String from, String subject, String fate, String reason, String reference, int files) {
}
