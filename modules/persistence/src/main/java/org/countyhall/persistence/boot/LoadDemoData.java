package org.countyhall.persistence.boot;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.logging.Logger;

import org.countyhall.core.access.ActingAs;
import org.countyhall.core.demo.DemoData;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.transaction.Transactional;

/** In demo mode, loads each module's demonstration data once, each in a transaction of its own and noted in it. */
@WebListener
public class LoadDemoData implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(LoadDemoData.class.getName());

    @Inject
    @Any
    Instance<DemoData> all;

    @Inject
    LoadOnce once;

    @Override
    public void contextInitialized(ServletContextEvent started) {
        if (Settings.demoMode()) {
            all.stream().sorted(Comparator.comparingInt(DemoData::order)).forEach(data -> ActingAs.system(() -> once.load(data)));
        }
    }

    /** The data and the note that it was loaded, in one transaction. */
    @ApplicationScoped
    static class LoadOnce {

        @PersistenceContext
        EntityManager em;

        @Inject
        Clock clock;

        @Transactional
        void load(DemoData data) {
            String name = data.getClass().getName().replaceFirst("\\$Proxy.*$", "").replaceFirst("_?\\$\\$_Weld.*$", "");
            int noted = em.createNativeQuery("INSERT IGNORE INTO core_demo_loaded (name, loaded_at) VALUES (?, ?)")
                    .setParameter(1, name)
                    .setParameter(2, LocalDateTime.now(clock.withZone(ZoneOffset.UTC)))
                    .executeUpdate();
            if (noted == 1) {
                LOG.info(() -> "loading demonstration data: " + name);
                data.load();
            }
        }
    }
}
