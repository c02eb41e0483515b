package org.countyhall.complaints.web.documents;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.countyhall.complaints.application.documents.ScanDocuments;
import org.countyhall.core.access.ActingAs;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Every few seconds, brings what waits to the virus scanner, oldest first. Several nodes never take the same document. */
@WebListener
public class ScanTimer implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(ScanTimer.class.getName());
    private static final long SECONDS = 5;
    private static final int MOST = 100;

    @Resource
    ManagedScheduledExecutorService timer;

    @Inject
    ScanDocuments scan;

    private ScheduledFuture<?> running;

    @Override
    public void contextInitialized(ServletContextEvent started) {
        running = timer.scheduleWithFixedDelay(this::scan, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void contextDestroyed(ServletContextEvent stopped) {
        if (running != null) {
            running.cancel(false);
        }
    }

    private void scan() {
        try {
            ActingAs.system(() -> {
                Long last = 0L;
                for (int count = 0; count < MOST && last != null; count++) {
                    last = scan.next(last);
                }
            });
        } catch (RuntimeException later) {
            LOG.log(Level.WARNING, "waiting documents could not be looked at now: {0}", later.getMessage());
        }
    }
}
