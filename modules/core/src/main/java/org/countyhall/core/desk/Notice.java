package org.countyhall.core.desk;

import java.time.Instant;

/**
 * Something that a person was told in the application. It names a record and never says what is in it.
 *
 * @param kind the key of its text, module first: {@code complaints.notice.dueSoon}
 * @param reference of what it is about
 * @param address where it leads within the application
 * @param readAt null while it is unread
 */
public record Notice(long id, String account, String kind, String reference, String address, Instant toldAt, Instant readAt) {

    /** The module that told it. */
    public String module() {
        return kind.substring(0, kind.indexOf('.'));
    }

    public boolean unread() {
        return readAt == null;
    }
}
