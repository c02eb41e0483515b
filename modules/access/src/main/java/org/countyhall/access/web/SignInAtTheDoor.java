package org.countyhall.access.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.countyhall.access.application.RecogniseToken;
import org.countyhall.access.domain.Person;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.ui.fault.Cause;
import org.countyhall.ui.fault.FaultFilter;
import org.countyhall.ui.fault.FaultLog;
import org.countyhall.ui.frame.ServedPath;
import org.countyhall.ui.rest.Problem;

/**
 * Looks at every request before anything else does: who sends it, by the session of a page or the token of another system, and
 * whether it may pass. Unknown callers reach the {@link OpenDoors} only; pages send them to sign in and come back, the interface
 * answers 401.
 */
@ApplicationScoped
public class SignInAtTheDoor implements HttpAuthenticationMechanism {

    private static final String BEARER = "bearer ";
    private static final int TOO_MANY = 429;

    @Inject
    SignedInSession session;

    @Inject
    RecogniseToken tokens;

    @Inject
    ClientAddress addresses;

    @Inject
    SecurityHeaders headers;

    @Inject
    UnknownCallers unknown;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        String path = ServedPath.of(request);
        headers.write(request, response, path);
        if (OpenDoors.isResource(path)) {
            return context.doNothing();
        }
        if (OpenDoors.isSecretLink(path) && !unknown.mayOpenLink(addresses.of(request))) {
            return tooMany(response);
        }
        Optional<Person> person;
        try {
            person = whoSends(request, path);
        } catch (RuntimeException thrown) {
            if (Cause.isDatabaseAway(thrown)) {
                return databaseAway(request, response, path, FaultLog.write(thrown, path));
            }
            throw thrown;
        }
        if (person.isPresent()) {
            WhoActs.recognised(request, person.get());
        }
        if (!mayPass(request, path, person)) {
            return refuse(request, response, path);
        }
        return person.isPresent() ? context.notifyContainerAboutLogin(person.get().account(), person.get().groups())
                : context.doNothing();
    }

    /** Nobody can be recognised now; that is no reason to send people to the sign-in page. */
    private static AuthenticationStatus databaseAway(HttpServletRequest request, HttpServletResponse response, String path, String reference) {
        try {
            if (OpenDoors.isInterface(path) || OpenDoors.isMetrics(path)) {
                Problem.databaseAway(reference).write(response);
            } else {
                FaultFilter.databaseAway(request, response, reference);
            }
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException gone) {
            return AuthenticationStatus.SEND_FAILURE;
        }
    }

    /** A token counts for the interface and the metrics alone, and where one is sent no session is looked at. */
    private Optional<Person> whoSends(HttpServletRequest request, String path) {
        if (OpenDoors.isInterface(path) || OpenDoors.isMetrics(path)) {
            Optional<String> bearer = bearerOf(request);
            if (bearer.isPresent()) {
                return tokens.of(bearer.get(), addresses.of(request));
            }
        }
        return session.person(request);
    }

    static Optional<String> bearerOf(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header != null && header.toLowerCase(Locale.ROOT).startsWith(BEARER)
                ? Optional.of(header.substring(BEARER.length()).strip()) : Optional.empty();
    }

    private static AuthenticationStatus tooMany(HttpServletResponse response) {
        try {
            response.setStatus(TOO_MANY);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write(Texts.refusal("access.tooManyTries"));
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException gone) {
            return AuthenticationStatus.SEND_FAILURE;
        }
    }

    private static boolean mayPass(HttpServletRequest request, String path, Optional<Person> person) {
        if (OpenDoors.isMetrics(path)) {
            return ClientAddress.isThisMachine(request) || person.isPresent() && person.get().may(Authority.AUDIT_READ);
        }
        return person.isPresent() || OpenDoors.isOpen(path);
    }

    private AuthenticationStatus refuse(HttpServletRequest request, HttpServletResponse response, String path) {
        try {
            if (OpenDoors.isInterface(path) || OpenDoors.isMetrics(path)) {
                Problem.of(HttpServletResponse.SC_UNAUTHORIZED, "access.notSignedIn").write(response);
            } else if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                SendToSignIn.script(request, response);
            } else {
                SendToSignIn.page(request, response, () -> unknown.mayKeepForm(addresses.of(request)));
            }
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException gone) {
            return AuthenticationStatus.SEND_FAILURE;
        }
    }
}
