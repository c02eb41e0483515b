package org.countyhall.complaints.application.mail;

import java.time.Clock;
import java.time.Duration;

import org.countyhall.complaints.domain.mail.Mails;
import org.countyhall.core.audit.Audit;
import org.countyhall.core.timer.Rhythm;
import org.countyhall.core.timer.TimedJob;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Mail that became no case, or that the application set aside, is destroyed half a year after that with its files (setting INBOX_DAYS).
 * What waits for somebody waits until it is decided; what belongs to a case is kept and destroyed with it.
 */
@ApplicationScoped
class DestroyOldMail implements TimedJob {

    private static final int MOST = 500;

    @Inject
    Mails mails;

    @Inject
    SomeMailFiles files;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "inbox.days", defaultValue = "180")
    int days;

    @Override
    public String name() {
        return "complaints.destroyOldMail";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.dailyAt(2, 25);
    }

    @Override
    public void run() {
        for (int sealed = 0; sealed < MOST && files.seal() > 0; sealed += SomeMailFiles.AT_ONCE) {
            // the next ones
        }
        int gone = mails.destroy(clock.instant().minus(Duration.ofDays(days)), MOST);
        if (gone > 0) {
            audit.record("complaints.mailDestroyed", "mail", "number=" + gone, null);
        }
    }
}
