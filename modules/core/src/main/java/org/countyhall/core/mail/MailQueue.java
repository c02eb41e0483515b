package org.countyhall.core.mail;

import java.util.Optional;

import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

/** What stands in the outbox and what became of it, newest first. */
public interface MailQueue {

    /** Filters by column: state, postedAt; search by a whole reference. Ordered by any column but about and to, newest first without. */
    Rows<QueuedMail> page(TableQuery query);

    Optional<QueuedMail> find(long id);

    /** Where the mail with this Message-ID stands. */
    Optional<MailState> stateOf(String messageId);

    long count(MailState state);

    /** Whether there is a mail server to send with. */
    boolean hasServer();

    /** All mail about this is gone from the queue, sent or not, with whom it went to. */
    void forget(String about);

    /** Tries it again now. @return false when it is sent already or there is no such mail */
    boolean again(long id);
}
