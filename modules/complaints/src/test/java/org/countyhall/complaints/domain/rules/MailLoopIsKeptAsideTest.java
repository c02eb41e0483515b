package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.complaints.domain.mail.Post.OWN;
import static org.countyhall.complaints.domain.mail.Post.aMail;

import java.util.Optional;

import org.countyhall.complaints.domain.mail.IncomingMail.Marks;
import org.countyhall.complaints.domain.mail.MailReason;
import org.junit.jupiter.api.Test;

class MailLoopIsKeptAsideTest {

    @Test
    void what_a_person_wrote_passes() {
        assertThat(MailLoopIsKeptAside.of(aMail().came(), OWN, 0)).isEmpty();
        assertThat(MailLoopIsKeptAside.of(aMail().marked(new Marks("no", "normal", null, null, "<ann@example.org>", false)).came(), OWN, 0)).isEmpty();
    }

    @Test
    void machines_lists_reports_and_ourselves_are_kept_aside() {
        assertThat(kept(new Marks("auto-replied", null, null, null, null, false))).contains(MailReason.AUTOMATIC);
        assertThat(kept(new Marks("auto-generated; x", null, null, null, null, false))).contains(MailReason.AUTOMATIC);
        assertThat(kept(new Marks(null, "Bulk", null, null, null, false))).contains(MailReason.BULK);
        assertThat(kept(new Marks(null, null, "<news.example.org>", null, null, false))).contains(MailReason.BULK);
        assertThat(kept(new Marks(null, null, null, null, "<>", false))).contains(MailReason.DELIVERY_REPORT);
        assertThat(kept(new Marks(null, null, null, null, null, true))).contains(MailReason.DELIVERY_REPORT);
        assertThat(MailLoopIsKeptAside.of(aMail().from("MAILER-DAEMON@example.org").came(), OWN, 0)).contains(MailReason.DELIVERY_REPORT);
        assertThat(MailLoopIsKeptAside.of(aMail().from("no-reply@example.org").came(), OWN, 0)).contains(MailReason.AUTOMATIC);
        assertThat(MailLoopIsKeptAside.of(aMail().from("complaints@example.gov.uk").came(), OWN, 0)).contains(MailReason.OWN_ADDRESS);
    }

    @Test
    void the_twenty_first_within_an_hour_is_too_many() {
        assertThat(MailLoopIsKeptAside.of(aMail().came(), OWN, 19)).isEmpty();
        assertThat(MailLoopIsKeptAside.of(aMail().came(), OWN, 20)).contains(MailReason.TOO_MANY);
    }

    private static Optional<MailReason> kept(Marks marks) {
        return MailLoopIsKeptAside.of(aMail().marked(marks).came(), OWN, 0);
    }
}
