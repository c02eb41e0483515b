package org.countyhall.access.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.countyhall.access.application.SignInByProvider;
import org.countyhall.core.BadInput;
import org.countyhall.core.RuleBroken;

/**
 * {@code GET /signin/callback}: somebody comes back from the identity provider. Only who set out from here within the last ten
 * minutes, in this browser, is believed, and only once.
 */
public class FromProvider extends HttpServlet {

    private static final Logger LOG = Logger.getLogger(FromProvider.class.getName());

    @Inject
    transient ProviderSettings settings;

    @Inject
    transient IdentityProvider provider;

    @Inject
    transient SignInByProvider signIn;

    @Inject
    transient SignedInSession session;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!settings.isConfigured()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        PendingSignIn pending = takePending(request);
        if (pending == null || !pending.answers(request.getParameter("state"), clock.instant())) {
            back(response, "expired", LocalPath.HOME);
            return;
        }
        String code = request.getParameter("code");
        if (code == null || code.isBlank()) {
            back(response, "notVouched", pending.next());
            return;
        }
        try {
            Vouched vouched = provider.vouch(pending, code, request);
            session.begin(request, signIn.vouchedFor(vouched.subject(), vouched.name(), vouched.displayName(), vouched.roles()));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", LocalPath.orHome(pending.next()));
        } catch (IdentityProvider.Away away) {
            LOG.log(Level.WARNING, "the identity provider does not answer", away);
            back(response, "providerAway", pending.next());
        } catch (IdentityProvider.NotVouched refused) {
            LOG.warning(() -> "a sign-in by the identity provider was refused: " + refused.getMessage());
            back(response, "notVouched", pending.next());
        } catch (RuleBroken refused) {
            LOG.info(() -> "refused at /signin/callback: " + refused.key());
            back(response, refused.key().substring(refused.key().indexOf('.') + 1), LocalPath.HOME);
        } catch (BadInput unusable) {
            LOG.warning(() -> "the identity provider sent an account name that cannot be one here: " + unusable.key());
            back(response, "notVouched", LocalPath.HOME);
        }
    }

    private static PendingSignIn takePending(HttpServletRequest request) {
        HttpSession before = request.getSession(false);
        if (before == null) {
            return null;
        }
        PendingSignIn pending = (PendingSignIn) before.getAttribute(PendingSignIn.ATTRIBUTE);
        before.removeAttribute(PendingSignIn.ATTRIBUTE);
        return pending;
    }

    static void back(HttpServletResponse response, String problem, String next) {
        String way = LocalPath.HOME.equals(next) ? "" : "&next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/signin?problem=" + problem + way);
    }
}
