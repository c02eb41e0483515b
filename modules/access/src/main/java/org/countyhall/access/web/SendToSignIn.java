package org.countyhall.access.web;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.countyhall.ui.draft.FormAddress;
import org.countyhall.ui.draft.KeptForm;

/** Sends somebody unknown to the sign-in page, with the way back in its address; a form whose session had ended waits for them. */
final class SendToSignIn {

    private SendToSignIn() {
    }

    /** @param mayKeep asked before a form is kept, which takes memory for somebody who is unknown */
    static void page(HttpServletRequest request, HttpServletResponse response, BooleanSupplier mayKeep) throws IOException {
        boolean reading = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        if (!reading && OwnPagesOnly.isOwn(request) && mayKeep.getAsBoolean()) {
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
            KeptForm.keep(request);
        }
        response.setStatus(reading ? HttpServletResponse.SC_FOUND : HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", LocalPath.signInFor(FormAddress.of(request)));
        response.setHeader("Cache-Control", "no-store");
    }

    /** The answer that makes the script of a page go to sign in; the way back is the page it was on. */
    static void script(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String target = LocalPath.signInFor(pageOf(request.getHeader("Referer"), request.getRequestURI()));
        response.setContentType("text/xml");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                + target.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;") + "\"/></partial-response>");
    }

    static String pageOf(String referer, String otherwise) {
        if (referer == null) {
            return otherwise;
        }
        try {
            URI uri = URI.create(referer);
            return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        } catch (IllegalArgumentException malformed) {
            return otherwise;
        }
    }
}
