package org.countyhall.persistence.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.countyhall.core.audit.AuditAnchors;
import org.countyhall.persistence.boot.Settings;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Every few minutes, notes the end of the audit chain in a file of the data folder, outside the database. */
@WebListener
public class NoteAuditAnchors implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(NoteAuditAnchors.class.getName());
    private static final long MINUTES = 5;

    @Resource
    ManagedScheduledExecutorService timer;

    @Inject
    ChainedAuditTrail trail;

    private ScheduledFuture<?> running;
    private long noted;

    /** The file, when the application has a data folder. */
    static Optional<Path> file() {
        return Settings.optional("countyhall.home").map(home -> Path.of(home, "audit.anchors"));
    }

    @Override
    public void contextInitialized(ServletContextEvent started) {
        file().ifPresent(file -> running = timer.scheduleAtFixedRate(() -> note(file), 1, MINUTES, TimeUnit.MINUTES));
    }

    @Override
    public void contextDestroyed(ServletContextEvent stopped) {
        if (running != null) {
            running.cancel(false);
            file().ifPresent(this::note);
        }
    }

    private void note(Path file) {
        try {
            ChainedAuditTrail.End end = trail.end();
            if (end.number() > noted) {
                AuditAnchors.note(file, end.number(), end.hash());
                noted = end.number();
            }
        } catch (IOException | PersistenceException | IllegalStateException later) {
            LOG.log(Level.WARNING, "the end of the audit chain could not be noted in {0}: {1}", new Object[] {file, later.getMessage()});
        }
    }
}
