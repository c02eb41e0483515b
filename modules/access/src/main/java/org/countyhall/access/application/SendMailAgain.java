package org.countyhall.access.application;

import org.countyhall.core.NotFound;
import org.countyhall.core.RuleBroken;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;
import org.countyhall.core.mail.MailQueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A mail that waits or was given up is tried again now. */
@ApplicationScoped
@UseCase(Authority.MAIL_MANAGE)
@Transactional
public class SendMailAgain {

    @Inject
    MailQueue queue;

    @Inject
    Audit audit;

    public void again(long id) {
        String before = queue.find(id).orElseThrow(() -> new NotFound("mail")).state().name();
        if (!queue.again(id)) {
            throw new RuleBroken("access.alreadySent");
        }
        audit.record("access.mailTriedAgain", "mail " + id, "state=" + before, "state=WAITING");
    }
}
