package org.countyhall.complaints.persistence.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import org.countyhall.complaints.domain.mail.IncomingMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** Mail is read from a real IMAP server, whatever it looks like, and marked as read only after it was taken. */
class ImapMailboxIT {

    private static final String HEAD = "From: Ann O'Brien <ann@example.org>\r\nTo: complaints@example.gov.uk\r\nMessage-ID: <%s@example.org>\r\n"
            + "Subject: %s\r\nDate: Fri, 05 May 2023 08:30:00 +0000\r\n";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "imap"));
    private final ImapMailbox mailbox = new ImapMailbox();
    private GreenMailUser user;
    private int number;

    @BeforeEach
    void start() {
        server.start();
        user = server.setUser("complaints@example.gov.uk", "complaints", "secret");
        mailbox.clock = Clock.fixed(Instant.parse("2099-01-01T00:00:00Z"), ZoneOffset.UTC);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private InboxSettings settings() {
        return new InboxSettings("127.0.0.1", server.getImap().getPort(), "complaints", "secret", "INBOX", InboxSettings.Tls.NONE);
    }

    private void came(String headers, String body) {
        raw(HEAD.formatted(++number, "Late visits") + headers + "\r\n" + body);
    }

    private void raw(String mail) {
        try {
            user.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail.getBytes(StandardCharsets.ISO_8859_1))));
        } catch (jakarta.mail.MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private List<IncomingMail> read() {
        List<IncomingMail> read = new ArrayList<>();
        mailbox.readNew(settings(), read::add);
        return read;
    }

    private IncomingMail only() {
        List<IncomingMail> read = read();
        assertThat(read).hasSize(1);
        return read.get(0);
    }

    @Test
    void a_plain_mail_is_read_with_its_head_and_once() {
        came("In-Reply-To: <a@b>\r\nReferences: <c@d>\r\n <a@b>\r\nCc: complaints+77@example.gov.uk\r\nAuto-Submitted: no\r\n", "The carer came late.\r\n");
        IncomingMail mail = only();
        assertThat(mail.messageId()).isEqualTo("<1@example.org>");
        assertThat(mail.from()).isEqualTo("ann@example.org");
        assertThat(mail.fromName()).isEqualTo("Ann O'Brien");
        assertThat(mail.subject()).isEqualTo("Late visits");
        assertThat(mail.text()).isEqualTo("The carer came late.");
        assertThat(mail.answers()).startsWith("<a@b>").contains("<c@d>");
        assertThat(mail.to()).contains("complaints@example.gov.uk", "complaints+77@example.gov.uk");
        assertThat(mail.marks().autoSubmitted()).isEqualTo("no");
        assertThat(mail.tooLarge()).isFalse();
        assertThat(read()).isEmpty();
    }

    @Test
    void what_a_crash_interrupts_is_read_again() {
        came("", "One");
        came("", "Two");
        List<String> taken = new ArrayList<>();
        assertThatThrownBy(() -> mailbox.readNew(settings(), mail -> {
            if (mail.text().equals("Two")) {
                throw new IllegalStateException("the database is away");
            }
            taken.add(mail.text());
        })).hasMessage("the database is away");
        assertThat(taken).containsExactly("One");
        assertThat(read()).extracting(IncomingMail::text).containsExactly("Two");
    }

    @Test
    void of_html_only_the_words_are_read() {
        came("Content-Type: text/html; charset=utf-8\r\n", "<html><head><style>p{}</style></head><body><p>First <b>bold</b></p>"
                + "<script>alert('x')</script><ul><li>one</li><li>t&amp;o</li></ul><img src=\"http://tracker.example.org/1.gif\"></body></html>");
        IncomingMail mail = only();
        assertThat(mail.text()).contains("First bold").contains("- one").contains("- t&o").doesNotContain("alert", "tracker", "<", "p{}");
    }

    @Test
    void text_goes_before_html_and_files_come_with_their_names() {
        came("MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n", "--x\r\nContent-Type: multipart/alternative; boundary=y\r\n\r\n"
                + "--y\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\r\nCaf\u00e9\r\n--y\r\nContent-Type: text/html\r\n\r\n<p>Other</p>\r\n--y--\r\n"
                + "--x\r\nContent-Type: application/pdf; name=\"=?utf-8?Q?Beschwerde=C3=A4.pdf?=\"\r\nContent-Transfer-Encoding: base64\r\n"
                + "Content-Disposition: attachment\r\n\r\nJVBERi0xLjc=\r\n"
                + "--x\r\nContent-Type: message/rfc822\r\n\r\nSubject: inner\r\n\r\nInner\r\n--x--\r\n");
        IncomingMail mail = only();
        assertThat(mail.text()).isEqualTo("Caf\u00e9");
        assertThat(mail.files()).extracting(IncomingMail.File::name).containsExactly("Beschwerde\u00e4.pdf", "part-2.eml");
        assertThat(mail.files().get(0).content()).asString().isEqualTo("%PDF-1.7");
    }

    @Test
    void thirty_megabytes_are_noted_and_not_read() {
        came("MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n", "--x\r\nContent-Type: application/octet-stream\r\n\r\n"
                + ("A".repeat(76) + "\r\n").repeat(400_000) + "--x--\r\n");
        IncomingMail mail = only();
        assertThat(mail.tooLarge()).isTrue();
        assertThat(mail.sizeBytes()).isGreaterThan(25_000_000);
        assertThat(mail.files()).isEmpty();
        assertThat(mail.subject()).isEqualTo("Late visits");
    }

    @Test
    void a_very_long_text_is_cut() {
        came("", ("word ".repeat(15) + "\r\n").repeat(40_000));
        assertThat(only().text().length()).isLessThanOrEqualTo(1_000_000).isGreaterThan(900_000);
    }

    @Test
    void broken_mail_is_read_as_far_as_it_goes() {
        raw("\r\nNo head at all\r\n");
        came("Content-Type: text/plain; charset=no-such-set\r\n", "Odd letters");
        came("MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n", "--x\r\nContent-Type: text/plain\r\n\r\nNever ends");
        came("MIME-Version: 1.0\r\nContent-Type: multipart/mixed\r\n", "no boundary");
        came("Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n", "!!! not base64 !!!");
        came("Content-Type: ;;;\r\n", "A type that is none");
        raw("From: <>\r\nSubject: =?utf-8?B?broken?=\r\nMessage-ID: not an id\r\nDate: yesterday\r\n\r\nWords\r\n");
        List<IncomingMail> read = read();
        assertThat(read).hasSize(7);
        assertThat(read.get(0).from()).isEmpty();
        assertThat(read.get(0).subject()).isEmpty();
        assertThat(read.get(0).messageId()).endsWith("@no-message-id>");
        assertThat(read.get(1).text()).isEqualTo("Odd letters");
        assertThat(read.get(2).text()).contains("Never ends");
        assertThat(read.get(6).from()).isEmpty();
        assertThat(read.get(6).receivedAt()).isBefore(Instant.parse("2099-01-01T00:00:01Z"));
    }

    @Test
    void parts_within_parts_come_to_an_end() {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            body.append("--b").append(i).append("\r\nContent-Type: multipart/mixed; boundary=b").append(i + 1).append("\r\n\r\n");
        }
        came("MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b0\r\n", body.toString());
        assertThat(only().unreadable()).isTrue();
    }

    @Test
    void a_server_that_is_away_says_so_and_nothing_is_lost() {
        came("", "Waits");
        InboxSettings wrong = new InboxSettings("127.0.0.1", server.getImap().getPort(), "complaints", "wrong", "INBOX", InboxSettings.Tls.NONE);
        assertThatThrownBy(() -> mailbox.readNew(wrong, mail -> { })).isInstanceOf(IllegalStateException.class).hasMessageNotContaining("wrong");
        assertThat(only().text()).isEqualTo("Waits");
    }
}
