package org.countyhall.access.web;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** A new secret on its way from the form that made it to the page that shows it: it waits in the session and is shown once. */
@RequestScoped
class ShownOnce {

    static final String TOKEN = "countyhall.newToken";
    static final String PASSWORD = "countyhall.newPassword";

    @Inject
    HttpServletRequest request;

    void keep(String kind, String secret) {
        request.getSession().setAttribute(kind, secret);
    }

    Optional<String> take(String kind) {
        HttpSession session = request.getSession(false);
        if (session == null || session.getAttribute(kind) == null) {
            return Optional.empty();
        }
        String secret = (String) session.getAttribute(kind);
        session.removeAttribute(kind);
        return Optional.of(secret);
    }
}
