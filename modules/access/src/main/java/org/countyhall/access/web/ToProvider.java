package org.countyhall.access.web;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/** {@code GET /signin/provider}: sends somebody to the identity provider, remembering where they wanted to go. */
public class ToProvider extends HttpServlet {

    private static final Logger LOG = Logger.getLogger(ToProvider.class.getName());

    @Inject
    transient ProviderSettings settings;

    @Inject
    transient IdentityProvider provider;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!settings.isConfigured()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String next = LocalPath.orHome(request.getParameter("next"));
        PendingSignIn pending = provider.pending(next);
        try {
            String address = provider.address(pending, request).toString();
            HttpSession session = request.getSession();
            session.setMaxInactiveInterval((int) PendingSignIn.LONGEST.toSeconds());
            session.setAttribute(PendingSignIn.ATTRIBUTE, pending);
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", address);
        } catch (IdentityProvider.Away away) {
            LOG.log(Level.WARNING, "the identity provider does not answer", away);
            FromProvider.back(response, "providerAway", next);
        }
    }
}
