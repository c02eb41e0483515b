package org.countyhall.persistence.mail;

import java.time.Clock;
import java.util.List;

import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.mail.Outbox;

import jakarta.persistence.EntityManager;

/** The outbox and its postman for tests outside their package. */
public final class PostOffice {

    private PostOffice() {
    }

    public static Outbox outbox(EntityManager em, CurrentUser user, Clock clock) {
        JpaOutbox outbox = new JpaOutbox();
        outbox.em = em;
        outbox.user = user;
        outbox.clock = clock;
        return outbox;
    }

    /** Sends the next one by the server at this port. @return whether one was sent */
    public static boolean send(EntityManager em, int port, Clock clock) {
        Postman postman = new Postman();
        postman.em = em;
        postman.clock = clock;
        postman.sources = List.of();
        return postman.sendNext(new MailSettings("127.0.0.1", port, null, null, "council@example.gov.uk", MailSettings.Tls.NONE)) == Postman.Walk.SENT;
    }
}
