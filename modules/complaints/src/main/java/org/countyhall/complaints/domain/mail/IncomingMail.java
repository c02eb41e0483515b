package org.countyhall.complaints.domain.mail;

import java.time.Instant;
import java.util.List;

/**
 * A mail as it was read from the mailbox.
 *
 * @param messageId never empty: one that had none got one made of what it says
 * @param from empty when it names no sender
 * @param to every address it was sent to
 * @param answers the Message-IDs that it names as what it answers, the nearest first
 * @param text plain, also when it came as HTML; empty when there was none or it was not read
 * @param tooLarge its content was not read
 * @param unreadable its content could not be read
 */
public record IncomingMail(String messageId, String from, String fromName, List<String> to, String subject, Instant receivedAt, long sizeBytes,
        List<String> answers, Marks marks, String text, List<File> files, boolean tooLarge, boolean unreadable) {

    /** What machines write at the head of their mail; each null or empty where there was nothing. */
    public record Marks(String autoSubmitted, String precedence, String listId, String suppress, String returnPath, boolean report) {

        public static final Marks NONE = new Marks(null, null, null, null, null, false);
    }

    /** A file that came with it. */
    public record File(String name, String type, byte[] content) {
    }

    public IncomingMail {
        to = List.copyOf(to);
        answers = List.copyOf(answers);
        files = List.copyOf(files);
    }

    public IncomingMail withoutFiles() {
        return new IncomingMail(messageId, from, fromName, to, subject, receivedAt, sizeBytes, answers, marks, text, List.of(), tooLarge, unreadable);
    }
}
