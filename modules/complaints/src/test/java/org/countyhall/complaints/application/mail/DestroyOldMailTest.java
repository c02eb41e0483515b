package org.countyhall.complaints.application.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.complaints.domain.mail.Post.MORNING;
import static org.countyhall.complaints.domain.mail.Post.aMail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.countyhall.complaints.domain.mail.Mail;
import org.countyhall.complaints.domain.mail.MailFate;
import org.countyhall.complaints.domain.mail.MailReason;
import org.countyhall.complaints.domain.mail.Sorted;
import org.junit.jupiter.api.Test;

/** Mail that became nothing is destroyed when its time has come, and that is written down. */
class DestroyOldMailTest {

    private final Pigeonholes mails = new Pigeonholes();
    private final List<String> trail = new ArrayList<>();

    private void runs(Instant at) {
        DestroyOldMail job = new DestroyOldMail();
        job.mails = mails;
        job.files = new SomeMailFiles();
        job.files.mails = mails;
        job.audit = (what, subject, before, after) -> trail.add(what + " " + before);
        job.clock = Clock.fixed(at, ZoneOffset.UTC);
        job.days = 180;
        job.run();
    }

    @Test
    void files_that_lie_open_are_encrypted_a_few_at_a_time_and_not_all_in_one_night() {
        mails.unsealed = 530;
        runs(MORNING);
        assertThat(mails.unsealed).isEqualTo(30);
        assertThat(mails.largestSealing).isEqualTo(10);
        runs(MORNING);
        assertThat(mails.unsealed).isZero();
    }

    @Test
    void after_half_a_year_it_goes_and_the_trail_says_how_many_did() {
        mails.add(Mail.taken(aMail().came(), new Sorted(MailFate.SET_ASIDE, MailReason.DELIVERY_REPORT, null, null), MORNING), List.of());
        runs(MORNING.plus(Duration.ofDays(180)));
        assertThat(mails.all).hasSize(1);
        assertThat(trail).isEmpty();
        runs(MORNING.plus(Duration.ofDays(181)));
        assertThat(mails.all).isEmpty();
        assertThat(trail).containsExactly("complaints.mailDestroyed number=1");
    }
}
