package org.countyhall.persistence.mail;

import java.time.Instant;
import java.util.List;

/** A row of the outbox taken for sending. */
record WaitingMail(long id, String messageId, Instant postedAt, String to, String subject, String text, String replyTo, boolean automatic,
        int tries, List<File> files) {

    /** A file that goes with it, written out. */
    record File(String name, String type, byte[] content) {
    }
}
