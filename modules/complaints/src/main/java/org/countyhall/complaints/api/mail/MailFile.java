package org.countyhall.complaints.api.mail;

import java.time.Instant;
import java.util.List;

/**
 * A mail that came in, with its text and what can be decided about it.
 *
 * @param namedCase the reference in its subject; null where there is none
 * @param actions makeCase, attach, ignore: those that may still be done
 */
public record MailFile(long id, Instant receivedAt, String from, String fromName, String subject, String text, long sizeBytes, String fate,
        String reason, String reference, String namedCase, String decidedBy, Instant decidedAt, String remark, List<Part> parts,
        List<String> actions) {

    /** A file that came with it: document is its number in the case; problem says why it is not there. */
    public record Part(int number, String name, String type, long sizeBytes, Integer document, String problem) {
    }
}
