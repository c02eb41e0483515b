package org.countyhall.persistence.mail;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Empties the outbox: one mail after the other while the server answers. */
@ApplicationScoped
class SendWaitingMail {

    private static final int MOST = 500;

    @Inject
    Postman postman;

    void send() {
        Optional<MailSettings> settings = MailSettings.read();
        for (int i = 0; settings.isPresent() && i < MOST; i++) {
            Postman.Walk walk = postman.sendNext(settings.get());
            if (walk == Postman.Walk.NOTHING_TO_SEND || walk == Postman.Walk.SERVER_AWAY) {
                return;
            }
        }
    }
}
