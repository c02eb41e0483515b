package org.countyhall.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;

import org.countyhall.access.application.OpenFirstAdministrator;
import org.countyhall.core.access.ActingAs;

/** What this module does when the application starts. The server does not tell a module's beans of it, but its listeners. */
public class AtStart implements ServletContextListener {

    @Inject
    OpenFirstAdministrator first;

    @Override
    public void contextInitialized(ServletContextEvent started) {
        ActingAs.system(first::whereThereIsNone);
    }
}
