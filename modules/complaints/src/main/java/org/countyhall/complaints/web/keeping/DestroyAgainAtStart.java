package org.countyhall.complaints.web.keeping;

import org.countyhall.complaints.application.keeping.DestroyAgain;
import org.countyhall.core.access.ActingAs;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Looks at each start whether a backup brought back what had been destroyed. */
@WebListener
public class DestroyAgainAtStart implements ServletContextListener {

    @Inject
    DestroyAgain again;

    @Override
    public void contextInitialized(ServletContextEvent started) {
        ActingAs.system(again::whatCameBack);
    }
}
