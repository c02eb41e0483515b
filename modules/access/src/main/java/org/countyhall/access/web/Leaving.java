package org.countyhall.access.web;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.countyhall.access.application.SignOut;

/** {@code POST /signout}: ends the session. A mere link cannot, so that nobody is signed out by another site's picture. */
public class Leaving extends HttpServlet {

    @Inject
    transient SignOut signOut;

    @Inject
    transient SignedInSession session;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        signOut.leave();
        session.end(request);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/signin?left=true");
    }
}
