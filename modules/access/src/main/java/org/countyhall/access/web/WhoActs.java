package org.countyhall.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import java.util.Optional;
import java.util.Set;

import org.countyhall.access.domain.Nobody;
import org.countyhall.access.domain.Person;
import org.countyhall.core.Directorate;
import org.countyhall.core.access.ActingAs;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.Role;

/**
 * The acting person that every module asks for: whoever {@link ActingAs} says, else the one whom the door recognised in the
 * present request, else nobody. Start-up and jobs have no request; there it is nobody until {@code ActingAs} is used.
 */
@ApplicationScoped
class WhoActs implements CurrentUser {

    private static final String PERSON = "countyhall.person";

    @Inject
    HttpServletRequest request;

    @Inject
    BeanManager beans;

    /** The door's word for the rest of the request. */
    static void recognised(HttpServletRequest request, Person person) {
        request.setAttribute(PERSON, person);
    }

    static Optional<Person> recognisedIn(HttpServletRequest request) {
        return Optional.ofNullable((Person) request.getAttribute(PERSON));
    }

    @Override
    public Optional<String> name() {
        return who().name();
    }

    @Override
    public String displayName() {
        return who().displayName();
    }

    @Override
    public Set<Role> roles() {
        return who().roles();
    }

    @Override
    public Set<Directorate> directorates() {
        return who().directorates();
    }

    @Override
    public boolean may(Authority authority) {
        return who().may(authority);
    }

    @Override
    public boolean mayIn(Authority authority, Directorate directorate) {
        return who().mayIn(authority, directorate);
    }

    private CurrentUser who() {
        return ActingAs.current().orElseGet(() -> ofRequest().map(CurrentUser.class::cast).orElse(Nobody.NOBODY));
    }

    private Optional<Person> ofRequest() {
        try {
            beans.getContext(RequestScoped.class);
            return recognisedIn(request);
        } catch (ContextNotActiveException | IllegalStateException noRequest) {
            return Optional.empty();
        }
    }
}
