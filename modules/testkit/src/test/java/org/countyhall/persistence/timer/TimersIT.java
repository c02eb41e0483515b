package org.countyhall.persistence.timer;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.countyhall.core.timer.Rhythm;
import org.countyhall.core.timer.TimedJob;
import org.countyhall.run.EmbeddedMariaDb;
import org.countyhall.testkit.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mariadb.jdbc.MariaDbDataSource;

/** Two nodes on one real MariaDB: each due job is done by one of them, and what a dead node left is taken up. */
class TimersIT {

    private static final Clock CLOCK = Clock.system(ZoneId.of("Europe/London"));
    private static TestDatabase database;

    private final List<Clockwork> running = new ArrayList<>();

    private record Job(String name, Rhythm rhythm) implements TimedJob {
        @Override
        public void run() {
            throw new AssertionError("the test performs it");
        }
    }

    @BeforeAll
    static void migrate() {
        database = TestDatabase.with();
    }

    @AfterAll
    static void end() {
        database.close();
    }

    @AfterEach
    void stop() {
        running.forEach(Clockwork::close);
        sql("DELETE FROM core_timer");
    }

    private static void sql(String statement) {
        try (Connection connection = database.connect(); Statement step = connection.createStatement()) {
            step.execute(statement);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static MariaDbDataSource source() {
        try {
            EmbeddedMariaDb server = TestDatabase.start();
            MariaDbDataSource source = new MariaDbDataSource(server.url());
            source.setUser(EmbeddedMariaDb.APPLICATION);
            source.setPassword(server.password());
            return source;
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private Clockwork node(String name, List<TimedJob> jobs, Consumer<TimedJob> perform) {
        Clockwork node = new Clockwork(name, source(), jobs, perform, CLOCK, Executors.defaultThreadFactory(), Duration.ofMillis(100));
        running.add(node);
        node.start();
        return node;
    }

    private static void await(BooleanSupplier done) {
        for (int i = 0; i < 300 && !done.getAsBoolean(); i++) {
            pause(100);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void of_forty_daily_jobs_that_are_overdue_on_two_nodes_each_is_done_once() {
        List<TimedJob> jobs = IntStream.range(0, 40).<TimedJob>mapToObj(i -> new Job("test.daily" + i, Rhythm.dailyAt(3, 0))).toList();
        Clockwork maker = node("maker", jobs, job -> { });
        maker.close();
        Map<String, AtomicInteger> done = new ConcurrentHashMap<>();
        sql("UPDATE core_timer SET execution_time = UTC_TIMESTAMP(6) - INTERVAL 3 DAY");
        Consumer<TimedJob> count = job -> {
            pause(20);
            done.computeIfAbsent(job.name(), name -> new AtomicInteger()).incrementAndGet();
        };
        node("one", jobs, count);
        node("two", jobs, count);
        await(() -> done.size() == 40);
        pause(1500);
        assertThat(done).hasSize(40);
        assertThat(done.values()).allSatisfy(times -> assertThat(times.get()).isEqualTo(1));
    }

    @Test
    void a_job_is_never_done_by_two_nodes_at_the_same_time_and_goes_on_when_one_stops() {
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Map<String, AtomicInteger> byNode = new ConcurrentHashMap<>();
        List<TimedJob> jobs = List.of(new Job("test.often", Rhythm.everySeconds(1)));
        Clockwork one = node("one", jobs, perform("one", byNode, atOnce, most));
        await(() -> byNode.containsKey("one"));
        node("two", jobs, perform("two", byNode, atOnce, most));
        one.close();
        await(() -> byNode.containsKey("two"));
        assertThat(byNode).containsKeys("one", "two");
        assertThat(most.get()).isEqualTo(1);
    }

    private static Consumer<TimedJob> perform(String node, Map<String, AtomicInteger> byNode, AtomicInteger atOnce, AtomicInteger most) {
        return job -> {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            pause(300);
            atOnce.decrementAndGet();
            byNode.computeIfAbsent(node, name -> new AtomicInteger()).incrementAndGet();
        };
    }

    @Test
    void what_a_dead_node_had_begun_is_taken_up_again() {
        AtomicInteger done = new AtomicInteger();
        List<TimedJob> jobs = List.of(new Job("test.left", Rhythm.dailyAt(3, 0)));
        node("maker", jobs, job -> { }).close();
        sql("UPDATE core_timer SET picked = TRUE, picked_by = 'dead', last_heartbeat = UTC_TIMESTAMP(6) - INTERVAL 5 MINUTE, "
                + "execution_time = UTC_TIMESTAMP(6) - INTERVAL 6 MINUTE");
        node("alive", jobs, job -> done.incrementAndGet());
        await(() -> done.get() > 0);
        pause(500);
        assertThat(done.get()).isEqualTo(1);
    }

    @Test
    void a_run_that_fails_is_tried_again_within_minutes_not_tomorrow() throws SQLException {
        AtomicInteger tries = new AtomicInteger();
        List<TimedJob> jobs = List.of(new Job("test.fails", Rhythm.dailyAt(3, 0)));
        node("maker", jobs, job -> { }).close();
        sql("UPDATE core_timer SET execution_time = UTC_TIMESTAMP(6) - INTERVAL 1 HOUR");
        node("alive", jobs, job -> {
            tries.incrementAndGet();
            throw new IllegalStateException("no mail server");
        });
        await(() -> tries.get() > 0);
        pause(500);
        try (Connection connection = database.connect(); Statement step = connection.createStatement();
                var row = step.executeQuery("SELECT TIMESTAMPDIFF(SECOND, UTC_TIMESTAMP(6), execution_time), consecutive_failures FROM core_timer")) {
            row.next();
            assertThat(row.getInt(1)).isBetween(50, 61);
            assertThat(row.getInt(2)).isEqualTo(1);
        }
    }
}
