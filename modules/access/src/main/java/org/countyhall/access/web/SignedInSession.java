package org.countyhall.access.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.countyhall.access.application.ReadStanding;
import org.countyhall.access.domain.Person;
import org.countyhall.ui.draft.KeptForm;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The session of somebody who signed in on a page. It begins with a fresh id, ends when nothing is asked of it for half an hour, and
 * in any case after ten hours.
 */
@ApplicationScoped
class SignedInSession {

    private static final String PERSON = "countyhall.person";
    private static final String SINCE = "countyhall.signedInAt";

    @Inject
    ReadStanding standing;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "session.idle.minutes", defaultValue = "30")
    int idleMinutes;

    @Inject
    @ConfigProperty(name = "session.most.hours", defaultValue = "10")
    int mostHours;

    /** Begins anew: whatever an earlier session held, its id above all, is gone, but for a half-written form that waits for its owner. */
    void begin(HttpServletRequest request, Person person) {
        HttpSession before = request.getSession(false);
        Object keptForm = before == null ? null : before.getAttribute(KeptForm.ATTRIBUTE);
        if (before != null) {
            before.invalidate();
        }
        HttpSession session = request.getSession(true);
        if (keptForm != null) {
            session.setAttribute(KeptForm.ATTRIBUTE, keptForm);
        }
        session.setMaxInactiveInterval((int) Duration.ofMinutes(idleMinutes).toSeconds());
        session.setAttribute(PERSON, person);
        session.setAttribute(SINCE, clock.instant());
    }

    /**
     * Whoever signed in to this session, as the account stands now; a session that is over is ended here. One that stands in the
     * address, which the server would take from a link, is nobody's.
     */
    Optional<Person> person(HttpServletRequest request) {
        HttpSession session = request.isRequestedSessionIdFromURL() ? null : request.getSession(false);
        if (session == null || !(session.getAttribute(PERSON) instanceof Person kept)) {
            return Optional.empty();
        }
        Optional<Person> now = isTooOld((Instant) session.getAttribute(SINCE), clock.instant()) ? Optional.empty()
                : standing.of(kept.account(), kept.generation());
        if (now.isEmpty()) {
            session.invalidate();
        } else if (!now.get().equals(kept)) {
            session.setAttribute(PERSON, now.get());
        }
        return now;
    }

    /** Stays signed in here after changing the own password, which ends all other sessions. */
    void carryOn(HttpServletRequest request, Person changed) {
        request.changeSessionId();
        request.getSession().setAttribute(PERSON, changed);
    }

    void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    boolean isTooOld(Instant since, Instant now) {
        return since == null || !now.isBefore(since.plus(Duration.ofHours(mostHours)));
    }
}
