package org.countyhall.persistence.timer;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.logging.Logger;

import javax.sql.DataSource;

import org.countyhall.core.timer.TimedJob;
import org.countyhall.persistence.boot.Settings;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Starts the timed jobs of all modules with the application and stops them with it; the setting {@code TIMERS=false} keeps them still. */
@WebListener
public class StartTimers implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(StartTimers.class.getName());

    /** How soon a due job is noticed; an idle server asks its database this often and otherwise rests. */
    private static final Duration LOOK = Duration.ofSeconds(10);

    @Resource
    ManagedThreadFactory threads;

    @Resource(lookup = "jdbc/countyhall")
    DataSource database;

    @Inject
    @Any
    Instance<TimedJob> jobs;

    @Inject
    RunJob runJob;

    @Inject
    Clock clock;

    private Clockwork clockwork;

    @Override
    public void contextInitialized(ServletContextEvent started) {
        if (!Settings.optional("timers").map(Boolean::parseBoolean).orElse(true)) {
            LOG.info("the timed jobs are switched off (TIMERS=false)");
            return;
        }
        List<TimedJob> all = jobs.stream().sorted(Comparator.comparing(TimedJob::name)).toList();
        String node = "node-" + UUID.randomUUID().toString().substring(0, 8);
        clockwork = new Clockwork(node, database, all, job -> runJob.run(job, node), clock, threads, LOOK);
        clockwork.start();
        LOG.info(() -> all.size() + " timed jobs are waiting as " + node);
    }

    @Override
    public void contextDestroyed(ServletContextEvent stopped) {
        if (clockwork != null) {
            clockwork.close();
        }
    }
}
