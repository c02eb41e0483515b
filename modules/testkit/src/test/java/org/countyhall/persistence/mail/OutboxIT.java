package org.countyhall.persistence.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.countyhall.core.BadInput;
import org.countyhall.core.access.Role;
import org.countyhall.core.mail.MailState;
import org.countyhall.core.mail.Message;
import org.countyhall.core.mail.QueuedMail;
import org.countyhall.core.table.TableQuery;
import org.countyhall.testkit.Somebody;
import org.countyhall.testkit.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.persistence.EntityManager;

/** Mail goes out by a real SMTP server from a real database: once, also when the server was away or two postmen walk. */
class OutboxIT {

    private static final Instant MORNING = Instant.parse("2026-11-02T09:00:00Z");
    private static TestDatabase database;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private final List<String> givenUp = new ArrayList<>();
    private MailSettings settings;

    @BeforeAll
    static void startDatabase() {
        database = TestDatabase.with();
    }

    @AfterAll
    static void stopDatabase() {
        database.close();
    }

    @BeforeEach
    void start() {
        server.start();
        settings = settings(server.getSmtp().getPort());
        database.transaction(em -> List.of("core_outbox_enclosure", "core_outbox")
                .forEach(table -> em.createNativeQuery("DELETE FROM " + table).executeUpdate()));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void what_was_posted_is_sent_once_with_its_files_and_its_own_id() throws Exception {
        String id = outbox(box -> box.post(new Message("ann@example.org", "CMP-26-0440", "Our letter is enclosed.", "CMP-26-0440",
                "complaints+a1@example.gov.uk", false, List.of(new Message.Enclosure("letter.pdf", "application/pdf", "letter:1")))));
        assertThat(send(MORNING)).isEqualTo(Postman.Walk.SENT);
        assertThat(send(MORNING)).isEqualTo(Postman.Walk.NOTHING_TO_SEND);
        MimeMessage[] got = server.getReceivedMessages();
        assertThat(got).hasSize(1);
        assertThat(got[0].getMessageID()).isEqualTo(id);
        assertThat(got[0].getSubject()).isEqualTo("CMP-26-0440");
        assertThat(got[0].getReplyTo()[0]).hasToString("complaints+a1@example.gov.uk");
        assertThat(got[0].getHeader("Auto-Submitted")).isNull();
        MimeMultipart parts = (MimeMultipart) got[0].getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("letter.pdf");
        assertThat(GreenMailUtil.getBody(parts.getBodyPart(1))).contains("%PDF-1.7");
        assertThat(only().state()).isEqualTo(MailState.SENT);
        assertThat(only().to()).isEqualTo("a…@example.org");
    }

    @Test
    void the_list_is_ordered_by_what_everybody_sees_of_a_mail_and_narrowed_by_day() {
        for (String name : List.of("zoe", "ann", "bob")) {
            outbox(box -> box.post(Message.plain(name + "@example.org", "CMP-26-0440", "Words", "CMP-26-" + name)));
        }
        List<Long> newest = ids(TableQuery.everything(10));
        List<Long> oldest = newest.stream().sorted().toList();
        assertThat(newest).hasSize(3).isEqualTo(oldest.stream().sorted(Comparator.reverseOrder()).toList());
        assertThat(ids(TableQuery.everything(10).sortedBy("id", false))).isEqualTo(oldest);
        for (String column : List.of("postedAt", "state", "tries", "nextTryAt", "sentAt", "lastError")) {
            assertThat(ids(TableQuery.everything(10).sortedBy(column, true))).as(column).hasSize(3);
        }
        for (String kept : List.of("about", "to")) {
            assertThat(ids(TableQuery.everything(10).sortedBy(kept, false))).as("the order would tell " + kept).isEqualTo(newest);
        }
        LocalDate today = LocalDate.ofInstant(MORNING, ZoneId.of("Europe/London"));
        assertThat(ids(between(today, today))).hasSize(3);
        assertThat(ids(between(today.plusDays(1), null))).isEmpty();
        assertThat(ids(between(null, today.minusDays(1)))).isEmpty();
    }

    private static TableQuery between(LocalDate from, LocalDate to) {
        return new TableQuery("", Map.of(), from == null ? Map.of() : Map.of("postedAt", from), to == null ? Map.of() : Map.of("postedAt", to), Map.of(), "",
                false, 0, 10);
    }

    private List<Long> ids(TableQuery query) {
        return outbox(box -> box.page(query)).page().stream().map(QueuedMail::id).toList();
    }

    @Test
    void while_the_server_is_away_it_waits_longer_and_longer_and_is_then_sent_once() {
        int port = server.getSmtp().getPort();
        server.stop();
        outbox(box -> box.post(Message.plain("ann@example.org", "CMP-26-0440", "Words", "CMP-26-0440")));
        assertThat(send(MORNING)).isEqualTo(Postman.Walk.SERVER_AWAY);
        assertThat(only().tries()).isEqualTo(1);
        assertThat(only().nextTryAt()).isEqualTo(MORNING.plus(Duration.ofMinutes(1)));
        assertThat(only().lastError()).isNotBlank();
        assertThat(send(MORNING.plusSeconds(59))).isEqualTo(Postman.Walk.NOTHING_TO_SEND);
        assertThat(send(MORNING.plusSeconds(60))).isEqualTo(Postman.Walk.SERVER_AWAY);
        GreenMail back = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
        back.start();
        try {
            assertThat(send(MORNING.plusSeconds(180))).isEqualTo(Postman.Walk.SENT);
            assertThat(send(MORNING.plusSeconds(999))).isEqualTo(Postman.Walk.NOTHING_TO_SEND);
            assertThat(back.getReceivedMessages()).hasSize(1);
        } finally {
            back.stop();
        }
    }

    @Test
    void what_the_server_refuses_for_ever_is_given_up_at_once_and_told_and_holds_up_no_other() throws IOException {
        for (String command : List.of("MAIL", "RCPT", "DATA", ".")) {
            givenUp.clear();
            try (RefusingServer refusing = RefusingServer.at(command, "552 ann@example.org is over its size")) {
                settings = settings(refusing.port());
                String id = outbox(box -> box.post(Message.plain("ann@example.org", "CMP-26-0440", "Words", "CMP-26-0440")));
                assertThat(send(MORNING)).as(command).isEqualTo(Postman.Walk.REFUSED);
                if (command.equals("RCPT")) {
                    // a mailbox that is full may have room again
                    assertThat(only().state()).isEqualTo(MailState.WAITING);
                    assertThat(givenUp).isEmpty();
                } else {
                    assertThat(only().state()).as(command).isEqualTo(MailState.FAILED);
                    assertThat(givenUp).singleElement().asString().startsWith(id).contains("552");
                }
                assertThat(only().lastError()).contains("…@example.org").doesNotContain("ann@");
            }
        }
    }

    @Test
    void what_it_refuses_for_now_or_for_the_way_we_speak_to_it_waits() throws IOException {
        for (String answer : List.of("421 shutting down", "451 try again", "452 no room", "503 say who you are first", "530 authentication needed")) {
            for (String command : List.of("MAIL", "DATA", ".")) {
                try (RefusingServer refusing = RefusingServer.at(command, answer)) {
                    settings = settings(refusing.port());
                    outbox(box -> box.post(Message.plain("ann@example.org", "CMP-26-0440", "Words", "CMP-26-0440")));
                    assertThat(send(MORNING)).as(command + " " + answer).isEqualTo(Postman.Walk.SERVER_AWAY);
                    assertThat(only().state()).as(command + " " + answer).isEqualTo(MailState.WAITING);
                    forgetAll();
                }
            }
        }
        assertThat(givenUp).isEmpty();
    }

    @Test
    void one_address_that_is_put_off_holds_up_no_other_and_one_that_is_unknown_is_given_up() throws IOException {
        try (RefusingServer refusing = RefusingServer.at("RCPT", "450 come again in ten minutes")) {
            settings = settings(refusing.port());
            outbox(box -> box.post(Message.plain("ann@example.org", "CMP-26-0440", "Words", "CMP-26-0440")));
            assertThat(send(MORNING)).isEqualTo(Postman.Walk.REFUSED);
            assertThat(only().state()).isEqualTo(MailState.WAITING);
        }
        forgetAll();
        try (RefusingServer refusing = RefusingServer.at("RCPT", "550 no such mailbox")) {
            settings = settings(refusing.port());
            outbox(box -> box.post(Message.plain("ann@example.org", "CMP-26-0440", "Words", "CMP-26-0440")));
            assertThat(send(MORNING)).isEqualTo(Postman.Walk.REFUSED);
            assertThat(only().state()).isEqualTo(MailState.FAILED);
            assertThat(givenUp).hasSize(1);
        }
    }

    private static void forgetAll() {
        database.transaction(em -> em.createNativeQuery("DELETE FROM core_outbox").executeUpdate());
    }

    @Test
    void a_mail_whose_file_cannot_be_written_holds_up_no_other() {
        outbox(box -> box.post(new Message("ann@example.org", "CMP-26-0440", "Our letter is enclosed.", "CMP-26-0440", null, false,
                List.of(new Message.Enclosure("letter.pdf", "application/pdf", "letter:broken")))));
        assertThat(send(MORNING)).isEqualTo(Postman.Walk.REFUSED);
        assertThat(only().state()).isEqualTo(MailState.WAITING);
        assertThat(only().lastError()).contains("cannot be printed");
        outbox(box -> box.post(Message.plain("bo@example.org", "CMP-26-0441", "Words", null)));
        assertThat(send(MORNING)).isEqualTo(Postman.Walk.SENT);
    }

    @Test
    void after_days_it_is_given_up_and_somebody_can_try_it_again() {
        server.stop();
        outbox(box -> box.post(Message.plain("ann@example.org", "CMP-26-0440", "Words", "CMP-26-0440")));
        send(MORNING.plus(Duration.ofDays(6)));
        assertThat(only().state()).isEqualTo(MailState.FAILED);
        assertThat(givenUp).hasSize(1);
        assertThat(again()).isTrue();
        server.start();
        settings = settings(server.getSmtp().getPort());
        assertThat(send(MORNING)).isEqualTo(Postman.Walk.SENT);
        assertThat(again()).isFalse();
    }

    @Test
    void one_that_was_given_up_and_is_tried_again_is_waited_for_as_long_as_a_new_one() {
        server.stop();
        outbox(box -> box.post(Message.plain("ann@example.org", "CMP-26-0440", "Words", "CMP-26-0440")));
        Instant later = MORNING.plus(Duration.ofDays(6));
        send(later);
        long id = only().id();
        outbox(later, box -> box.again(id));
        assertThat(send(later.plusSeconds(1))).isEqualTo(Postman.Walk.SERVER_AWAY);
        assertThat(only().state()).isEqualTo(MailState.WAITING);
    }

    @Test
    void mail_about_what_is_destroyed_is_forgotten_with_whom_it_went_to() {
        outbox(box -> box.post(new Message("ann@example.org", "CMP-26-0440", "Our letter is enclosed.", "CMP-26-0440", null, false,
                List.of(new Message.Enclosure("letter.pdf", "application/pdf", "letter:1")))));
        send(MORNING);
        outbox(box -> box.post(Message.plain("ann@example.org", "CMP-26-0440", "Words", "CMP-26-0440")));
        outbox(box -> box.post(Message.plain("bo@example.org", "CMP-26-0441", "Words", "CMP-26-0441")));
        outbox(box -> {
            box.forget("CMP-26-0440");
            return null;
        });
        assertThat(only().about()).isEqualTo("CMP-26-0441");
        assertThat(send(MORNING)).isEqualTo(Postman.Walk.SENT);
        assertThat(send(MORNING)).isEqualTo(Postman.Walk.NOTHING_TO_SEND);
    }

    @Test
    void eight_postmen_send_forty_mails_once_each() {
        IntStream.range(0, 40).forEach(i -> outbox(box -> box.post(Message.plain("ann@example.org", "Mail " + i, "Words", null))));
        ConcurrentLinkedQueue<Postman.Walk> walks = new ConcurrentLinkedQueue<>();
        IntStream.range(0, 8).parallel().forEach(i -> {
            Postman.Walk walk = send(MORNING);
            while (walk == Postman.Walk.SENT) {
                walks.add(walk);
                walk = send(MORNING);
            }
        });
        assertThat(walks).hasSize(40);
        assertThat(server.getReceivedMessages()).hasSize(40);
    }

    @Test
    void the_words_go_with_the_sending_and_the_line_a_month_later() {
        outbox(box -> box.post(new Message("ann@example.org", "CMP-26-0440", "CANARY words", "CMP-26-0440", null, false,
                List.of(new Message.Enclosure("letter.pdf", "application/pdf", "letter:1")))));
        assertThat(rows("SELECT body FROM core_outbox")).containsExactly("CANARY words");
        send(MORNING);
        assertThat(rows("SELECT body FROM core_outbox")).containsExactly("");
        forget(MORNING.plus(Duration.ofDays(29)));
        assertThat(rows("SELECT state FROM core_outbox")).containsExactly("SENT");
        forget(MORNING.plus(Duration.ofDays(31)));
        assertThat(rows("SELECT state FROM core_outbox")).isEmpty();
        assertThat(rows("SELECT name FROM core_outbox_enclosure")).isEmpty();
    }

    @Test
    void what_waits_is_never_forgotten_and_what_was_given_up_not_for_half_a_year() {
        outbox(box -> box.post(Message.plain("ann@example.org", "CMP-26-0440", "Words", null)));
        forget(MORNING.plus(Duration.ofDays(400)));
        assertThat(rows("SELECT body FROM core_outbox")).containsExactly("Words");
        database.transaction(em -> em.createNativeQuery("UPDATE core_outbox SET state = 'FAILED'").executeUpdate());
        forget(MORNING.plus(Duration.ofDays(100)));
        assertThat(rows("SELECT body FROM core_outbox")).containsExactly("Words");
        forget(MORNING.plus(Duration.ofDays(184)));
        assertThat(rows("SELECT body FROM core_outbox")).isEmpty();
    }

    private static void forget(Instant at) {
        database.transaction(em -> {
            ForgetOldMail forget = new ForgetOldMail();
            forget.em = em;
            forget.clock = Clock.fixed(at, ZoneId.of("Europe/London"));
            forget.run();
        });
    }

    @SuppressWarnings("unchecked")
    private static List<String> rows(String sql) {
        return (List<String>) database.inTransaction(em -> em.createNativeQuery(sql, String.class).getResultList());
    }

    @Test
    void what_is_not_committed_is_not_sent() {
        assertThatThrownBy(() -> outbox(box -> {
            box.post(Message.plain("ann@example.org", "CMP-26-0440", "Words", null));
            throw new IllegalStateException("the case could not be saved");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(send(MORNING)).isEqualTo(Postman.Walk.NOTHING_TO_SEND);
    }

    @Test
    void an_address_or_subject_that_would_carry_a_second_header_is_refused_or_flattened() {
        assertThatThrownBy(() -> Message.plain("ann@example.org\r\nBcc: all@example.org", "Hello", "Words", null)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> Message.plain("not an address", "Hello", "Words", null)).isInstanceOf(BadInput.class);
        assertThat(Message.plain("ann@example.org", "Hello\r\nBcc: all@example.org", "Words", null).subject()).doesNotContain("\n", "\r");
    }

    private static MailSettings settings(int port) {
        return new MailSettings("127.0.0.1", port, null, null, "complaints@example.gov.uk", MailSettings.Tls.NONE);
    }

    private QueuedMail only() {
        return outbox(box -> box.page(TableQuery.everything(10))).page().get(0);
    }

    private boolean again() {
        long id = only().id();
        return outbox(box -> box.again(id));
    }

    private Postman.Walk send(Instant at) {
        return database.inTransaction(em -> {
            Postman postman = new Postman();
            postman.em = em;
            postman.clock = Clock.fixed(at, ZoneId.of("Europe/London"));
            postman.hearers = List.of((messageId, why) -> givenUp.add(messageId + " " + why));
            postman.sources = List.of(reference -> Optional.of(file(reference)));
            return postman.sendNext(settings);
        });
    }

    private static byte[] file(String reference) {
        if (reference.equals("letter:broken")) {
            throw new IllegalArgumentException("this letter cannot be printed");
        }
        return "%PDF-1.7".getBytes();
    }

    private static <T> T outbox(Function<JpaOutbox, T> work) {
        return outbox(MORNING, work);
    }

    private static <T> T outbox(Instant at, Function<JpaOutbox, T> work) {
        return database.inTransaction((EntityManager em) -> {
            JpaOutbox outbox = new JpaOutbox();
            outbox.em = em;
            outbox.user = Somebody.with(Role.COMPLAINTS_OFFICER);
            outbox.clock = Clock.fixed(at, ZoneId.of("Europe/London"));
            return work.apply(outbox);
        });
    }
}
