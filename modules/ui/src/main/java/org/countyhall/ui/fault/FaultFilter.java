package org.countyhall.ui.fault;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.countyhall.core.BadInput;
import org.countyhall.core.NotFound;
import org.countyhall.core.RuleBroken;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Refused;
import org.countyhall.ui.draft.FormAddress;
import org.countyhall.ui.draft.KeptForm;
import org.countyhall.ui.frame.ServedPath;
import org.primefaces.csp.CspException;

/** Around everything that answers a browser: a refusal becomes its status, a fault is logged under a reference; both get their page. */
public class FaultFilter extends HttpFilter {

    /** Under this name the reference waits for the page of faults. */
    public static final String REFERENCE = "countyhall.reference";

    /** Under this name the address to go back to waits while the database is away. */
    public static final String FORM = "countyhall.form";

    /** What pages are made of is no page. */
    private static final String TEMPLATES = "/ui/";
    private static final String PARTS = "/parts/";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException {
        String path = ServedPath.of(request);
        if (path.startsWith(TEMPLATES) || path.contains(PARTS)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException thrown) {
            if (isGone(thrown)) {
                return;
            }
            answer(request, response, thrown);
        }
    }

    /** The browser went away while the answer was being written: nobody is there to be told. */
    private static boolean isGone(Throwable thrown) {
        return Cause.find(thrown, IOException.class)
                .filter(broken -> broken.getClass().getSimpleName().contains("ClientAbort") || "Broken pipe".equals(broken.getMessage())
                        || "Connection reset by peer".equals(broken.getMessage())).isPresent();
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, Throwable thrown) throws IOException {
        if (Cause.find(thrown, CspException.class).isPresent()) {
            notOurForm(response);
            return;
        }
        Optional<RuntimeException> refusal = Cause.refusal(thrown);
        if (refusal.isPresent()) {
            FaultLog.refused(refusal.get(), request.getRequestURI());
            send(request, response, status(request, refusal.get()));
        } else {
            String reference = FaultLog.write(thrown, request.getRequestURI());
            if (Cause.isDatabaseAway(thrown)) {
                databaseAway(request, response, reference);
            } else {
                request.setAttribute(REFERENCE, reference);
                send(request, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        }
    }

    /** Also for whoever meets it before any page is reached. What was typed waits in the session, and is in the form when that is opened. */
    public static void databaseAway(HttpServletRequest request, HttpServletResponse response, String reference) throws IOException {
        request.setAttribute(REFERENCE, reference);
        request.setAttribute(FORM, FormAddress.of(request));
        KeptForm.keep(request);
        send(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    /** A form without what each of our pages puts into its forms: no page can be made of it, not even that of a refusal. */
    private static void notOurForm(HttpServletResponse response) throws IOException {
        if (!response.isCommitted()) {
            response.resetBuffer();
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write(Texts.refusal("ui.notOurForm"));
        }
    }

    private static int status(HttpServletRequest request, RuntimeException refusal) {
        if (refusal instanceof BadInput bad) {
            request.setAttribute(RefusalHandler.REASON, bad.text());
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        if (refusal instanceof RuleBroken broken) {
            request.setAttribute(RefusalHandler.REASON, broken.text());
            return HttpServletResponse.SC_CONFLICT;
        }
        return refusal instanceof NotFound ? HttpServletResponse.SC_NOT_FOUND
                : refusal instanceof Refused ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_CONFLICT;
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        if (!response.isCommitted()) {
            response.sendError(status);
        } else {
            request.setAttribute(REFERENCE, null);
        }
    }
}
