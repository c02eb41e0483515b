package org.countyhall.ui.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.countyhall.core.Directorate;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.PersonAtWork;
import org.countyhall.core.access.Role;
import org.countyhall.core.desk.Preferences;
import org.countyhall.persistence.desk.DayBook;
import org.countyhall.persistence.mail.PostOffice;
import org.countyhall.testkit.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import jakarta.mail.internet.MimeMessage;

/** The morning's mail about what is unread goes out by a real SMTP server: once a day, whatever runs again, with nothing of any case in it. */
class MailNoticesIT {

    private static final Instant MORNING = Instant.parse("2026-11-23T07:30:00Z");
    private static TestDatabase database;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private final Map<String, String> addresses = new HashMap<>(Map.of("complaints.officer", "officer@example.gov.uk"));

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
        database.transaction(em -> List.of("core_outbox_enclosure", "core_outbox", "core_daily_mail")
                .forEach(table -> em.createNativeQuery("DELETE FROM " + table).executeUpdate()));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private static CurrentUser somebody(String name) {
        return new PersonAtWork(Optional.of(name), name, Set.of(Role.COMPLAINTS_OFFICER), Set.<Directorate>of(), Map.of(Authority.SIGNED_IN, Set.of()));
    }

    /** A run of the job as a node would do it, in a transaction of its own. */
    private void run(Instant at, int unread) {
        Clock clock = Clock.fixed(at, ZoneId.of("Europe/London"));
        database.transaction(em -> {
            MailNotices job = new MailNotices();
            job.preferences = (Preferences) Proxy.newProxyInstance(Preferences.class.getClassLoader(), new Class<?>[] {Preferences.class},
                    (proxy, method, given) -> Map.copyOf(addresses));
            job.colleagues = (Colleagues) Proxy.newProxyInstance(Colleagues.class.getClassLoader(), new Class<?>[] {Colleagues.class},
                    (proxy, method, given) -> Optional.of(somebody((String) given[0])));
            job.notices = new SeeNotices() {
                @Override
                public int unread() {
                    return unread;
                }
            };
            job.outbox = PostOffice.outbox(em, somebody("system"), clock);
            job.daily = DayBook.of(em);
            job.clock = clock;
            job.run();
        });
    }

    private int sent(Instant at) {
        Clock clock = Clock.fixed(at, ZoneId.of("Europe/London"));
        int sent = 0;
        while (database.inTransaction(em -> PostOffice.send(em, server.getSmtp().getPort(), clock))) {
            sent++;
        }
        return sent;
    }

    @Test
    void it_says_how_many_and_nothing_else_and_comes_once_a_day() throws Exception {
        run(MORNING, 3);
        run(MORNING.plusSeconds(60), 3);
        assertThat(sent(MORNING)).isEqualTo(1);
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()[0]).hasToString("officer@example.gov.uk");
        assertThat(mail.getSubject()).contains("3");
        assertThat(mail.getSubject() + mail.getContent()).doesNotContainPattern("[A-Z]{3}-\\d{2}-\\d+").doesNotContain("Ann", "complaints.officer");
        run(MORNING.plus(Duration.ofDays(1)), 3);
        assertThat(sent(MORNING.plus(Duration.ofDays(1)))).isEqualTo(1);
    }

    @Test
    void two_nodes_at_the_same_moment_send_one() {
        IntStream.range(0, 6).parallel().forEach(node -> run(MORNING, 2));
        assertThat(sent(MORNING)).isEqualTo(1);
    }

    @Test
    void whoever_turned_it_off_or_has_read_everything_gets_none() {
        run(MORNING, 0);
        addresses.clear();
        run(MORNING, 5);
        assertThat(sent(MORNING)).isZero();
    }
}
