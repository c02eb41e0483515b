package org.countyhall.persistence.once;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.countyhall.testkit.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is kept for a while goes when its time is over, and nothing else. */
class ForgetOldKeysIT {

    private static final Instant NIGHT = Instant.parse("2026-11-22T03:10:00Z");
    private static TestDatabase database;

    @BeforeAll
    static void start() {
        database = TestDatabase.with();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    private static void told(String reference, Instant readAt) {
        database.transaction(em -> em.createNativeQuery("INSERT INTO core_notice (account, kind, reference, address, told_at, read_at)"
                + " VALUES ('ann', 'core.some', ?, '/', ?, ?)").setParameter(1, reference).setParameter(2, NIGHT.minus(Duration.ofDays(500)))
                .setParameter(3, readAt).executeUpdate());
    }

    @Test
    void a_notification_goes_a_year_after_it_was_read_and_stays_while_it_is_unread() {
        told("long ago", NIGHT.minus(Duration.ofDays(366)));
        told("lately", NIGHT.minus(Duration.ofDays(364)));
        told("unread", null);
        database.transaction(em -> {
            ForgetOldKeys forget = new ForgetOldKeys();
            forget.em = em;
            forget.clock = Clock.fixed(NIGHT, ZoneOffset.UTC);
            forget.run();
        });
        List<?> left = database.inTransaction(em -> em.createNativeQuery("SELECT reference FROM core_notice ORDER BY id").getResultList());
        assertThat(left).asList().containsExactly("lately", "unread");
    }
}
