package org.countyhall.access.web;

import java.util.Set;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.SessionTrackingMode;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The session's cookie: no script reads it, no other site's form sends it, and behind TLS it never travels in the clear. */
public class SessionCookie implements ServletContextListener {

    @Inject
    @ConfigProperty(name = "behind.tls", defaultValue = "false")
    boolean behindTls;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        SessionCookieConfig cookie = start.getServletContext().getSessionCookieConfig();
        cookie.setHttpOnly(true);
        cookie.setSecure(behindTls);
        cookie.setAttribute("SameSite", "Lax");
        start.getServletContext().setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
    }
}
