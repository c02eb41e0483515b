package org.countyhall.access.application;

import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.mail.MailQueue;
import org.countyhall.core.mail.MailState;
import org.countyhall.core.mail.QueuedMail;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What mail goes out, what became of it, and whether there is a server to take it. */
@ApplicationScoped
@UseCase(Authority.MAIL_MANAGE)
@Transactional
public class SeeOutbox {

    @Inject
    MailQueue queue;

    public Rows<QueuedMail> page(TableQuery query) {
        return queue.page(query);
    }

    public QueuedMail mail(long id) {
        return queue.find(id).orElseThrow(() -> new NotFound("mail"));
    }

    public long count(MailState state) {
        return queue.count(state);
    }

    public boolean hasServer() {
        return queue.hasServer();
    }
}
