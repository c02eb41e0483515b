package org.countyhall.persistence.mail;

import java.util.Optional;

import org.countyhall.core.timer.Rhythm;
import org.countyhall.core.timer.TimedJob;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Empties the outbox: one mail after the other, each in a transaction of its own, while the server answers. */
@ApplicationScoped
class SendWaitingMail implements TimedJob {

    private static final int SECONDS = 15;
    private static final int MOST = 500;

    @Inject
    Postman postman;

    @Override
    public String name() {
        return "core.sendMail";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.everySeconds(SECONDS);
    }

    @Override
    public boolean inOneTransaction() {
        return false;
    }

    @Override
    public void run() {
        Optional<MailSettings> settings = MailSettings.read();
        for (int i = 0; settings.isPresent() && i < MOST; i++) {
            Postman.Walk walk = postman.sendNext(settings.get());
            if (walk == Postman.Walk.NOTHING_TO_SEND || walk == Postman.Walk.SERVER_AWAY) {
                return;
            }
        }
    }
}
