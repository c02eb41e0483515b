package org.countyhall.ui.draft;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.desk.SubmitKey;
import org.countyhall.ui.application.KeepDraft;
import org.countyhall.ui.frame.ServedPath;
import org.countyhall.ui.tag.Submit;

/** Reads the key of what is being sent, so that it is done once; and forgets the draft of a form that went through. */
public class FormFilter extends HttpFilter {

    @Inject
    transient SubmitKey submitKey;

    @Inject
    transient KeepDraft drafts;

    @Inject
    transient CurrentUser user;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if ("GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        boolean form = isForm(request);
        submitKey.set(form ? request.getParameter(Submit.KEY) : request.getHeader("Idempotency-Key"));
        chain.doFilter(request, response);
        if (form) {
            forget(request, response);
        }
    }

    /** A form that led on to another page went through. */
    private void forget(HttpServletRequest request, HttpServletResponse response) {
        String address = request.getParameter(FormAddress.PARAMETER);
        boolean ledOn = response.getStatus() == HttpServletResponse.SC_FOUND || response.getStatus() == HttpServletResponse.SC_SEE_OTHER;
        boolean keptAgain = request.getSession(false) != null && request.getSession(false).getAttribute(KeptForm.ATTRIBUTE) != null;
        if (ledOn && !keptAgain && FormAddress.isLocal(address) && user.name().isPresent()) {
            drafts.discard(address);
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && (type.startsWith("application/x-www-form-urlencoded") || type.startsWith("multipart/form-data"))
                && !ServedPath.of(request).startsWith("/api/");
    }
}
