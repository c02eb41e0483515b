package org.countyhall.ui.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.countyhall.core.Texts;
import org.countyhall.core.access.ActingAs;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.desk.DailyMail;
import org.countyhall.core.desk.Preferences;
import org.countyhall.core.mail.Message;
import org.countyhall.core.mail.Outbox;
import org.countyhall.core.timer.Rhythm;
import org.countyhall.core.timer.TimedJob;

/** Each morning, tells by mail how many notifications are unread, to whoever wants that; the mail says how many and nothing else. */
@ApplicationScoped
class MailNotices implements TimedJob {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject
    Preferences preferences;

    @Inject
    Colleagues colleagues;

    @Inject
    SeeNotices notices;

    @Inject
    Outbox outbox;

    @Inject
    DailyMail daily;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "ui.mailNotices";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.dailyAt(7, 30);
    }

    @Override
    public void run() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        preferences.everybodys(SeeNotices.MAIL).forEach((account, address) -> {
            Optional<CurrentUser> person = colleagues.acting(account);
            int unread = person.map(one -> ActingAs.as(one, () -> notices.unread())).orElse(0);
            if (unread > 0 && daily.first(account, today)) {
                outbox.post(Message.plain(address, Texts.of("ui.notices.mail.subject", unread), Texts.of("ui.notices.mail.text", unread), null));
            }
        });
    }
}
