package org.countyhall.persistence.timer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;

import javax.sql.DataSource;

import org.countyhall.core.timer.Rhythm;
import org.countyhall.core.timer.TimedJob;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;

/**
 * Drives the timed jobs of one node. Several nodes on one database share the work: each due row is claimed by one of them,
 * and the work of a node that gives no sign of life for a minute is taken up by another.
 */
final class Clockwork implements AutoCloseable {

    static final String TABLE = "core_timer";
    private static final int THREADS = 2;
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);
    private static final int SIGNS_MISSED = 4;
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final Duration AT_THE_END = Duration.ofSeconds(10);

    private final Scheduler scheduler;
    private final ExecutorService threads;

    /** @param perform does one run; what it throws counts as a failed one */
    Clockwork(String node, DataSource database, List<TimedJob> jobs, Consumer<TimedJob> perform, Clock clock, ThreadFactory made, Duration look) {
        List<RecurringTask<Void>> tasks = jobs.stream().map(job -> task(job, perform)).toList();
        threads = Executors.newFixedThreadPool(THREADS, made);
        scheduler = Scheduler.create(database)
                .startTasks(tasks)
                .tableName(TABLE)
                .schedulerName(new SchedulerName.Fixed(node))
                .clock(clock::instant)
                .alwaysPersistTimestampInUTC()
                .threads(THREADS)
                .executorService(threads)
                .dueExecutor(Executors.newSingleThreadExecutor(made))
                .housekeeperExecutor(Executors.newScheduledThreadPool(2, made))
                .pollingInterval(look)
                .heartbeatInterval(SIGN_OF_LIFE)
                .missedHeartbeatsLimit(SIGNS_MISSED)
                .shutdownMaxWait(AT_THE_END)
                .failureLogging(LogLevel.OFF, false)
                .build();
    }

    void start() {
        scheduler.start();
    }

    /** Waits some seconds for runs that have begun. */
    @Override
    public void close() {
        scheduler.stop();
        threads.shutdownNow();
    }

    private static RecurringTask<Void> task(TimedJob job, Consumer<TimedJob> perform) {
        return Tasks.recurring(job.name(), new AsOften(job.rhythm()))
                .onFailure((failed, operations) -> tryAgain(job, failed, operations))
                .onDeadExecutionRevive()
                .execute((instance, context) -> perform.accept(job));
    }

    /** A failed run does not wait for tomorrow: after a minute, then two, four … up to an hour, and never later than it is due anyway. */
    private static void tryAgain(TimedJob job, ExecutionComplete failed, ExecutionOperations<Void> operations) {
        int before = Math.min(failed.getExecution().consecutiveFailures, 6);
        Duration pause = SOON.multipliedBy(1L << before);
        Instant soon = failed.getTimeDone().plus(pause.compareTo(PATIENCE) > 0 ? PATIENCE : pause);
        Instant due = job.rhythm().after(failed.getTimeDone());
        operations.reschedule(failed, due.isBefore(soon) ? due : soon);
    }

    /** A rhythm as db-scheduler asks for it. */
    private record AsOften(Rhythm rhythm) implements Schedule {

        @Override
        public Instant getNextExecutionTime(ExecutionComplete done) {
            return rhythm.after(done.getTimeDone());
        }

        @Override
        public boolean isDeterministic() {
            return rhythm.time().isPresent();
        }
    }
}
