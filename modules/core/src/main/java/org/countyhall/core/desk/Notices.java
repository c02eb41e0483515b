package org.countyhall.core.desk;

import java.util.List;

/** What people were told in the application. Whoever calls sees only those of the person given. */
public interface Notices {

    /**
     * Tells somebody, in the transaction of whoever calls.
     *
     * @param kind the key of the text, module first: {@code complaints.notice.dueSoon}
     * @param reference of what it is about; the only thing said of it
     * @param address where it leads within the application
     */
    void tell(String account, String kind, String reference, String address);

    /** Unread ones first, then newest first. */
    List<Notice> of(String account, int first, int atMost);

    List<Notice> unread(String account, int atMost);

    /** A notice of somebody else is left alone. */
    void markRead(String account, long id);

    void markAllRead(String account);
}
