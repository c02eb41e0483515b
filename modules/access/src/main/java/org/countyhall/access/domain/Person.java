package org.countyhall.access.domain;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.countyhall.core.Directorate;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.Role;

/**
 * Whoever makes the present request, as a session keeps it: an account with its grants, within the scope of the token it came
 * with ({@link Scope#ALL} when it signed in on a page).
 *
 * @param generation the account's count of password changes and the like; a session of an older generation is over
 */
public record Person(String account, String shownAs, List<Grant> grants, Scope scope, int generation)
        implements CurrentUser, Serializable {

    public Person {
        grants = List.copyOf(grants);
    }

    @Override
    public Optional<String> name() {
        return Optional.of(account);
    }

    @Override
    public String displayName() {
        return shownAs;
    }

    @Override
    public Set<Role> roles() {
        return grants.stream().map(Grant::role).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<Directorate> directorates() {
        return grants.stream().anyMatch(grant -> grant.directorate() == null) ? Set.of()
                : grants.stream().map(Grant::directorate).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean may(Authority authority) {
        return authority == Authority.ANYBODY
                || scope.allows(authority) && grants.stream().anyMatch(grant -> grant.gives(authority));
    }

    @Override
    public boolean mayIn(Authority authority, Directorate directorate) {
        return may(authority) && grants.stream().anyMatch(grant -> grant.gives(authority) && grant.reaches(directorate));
    }

    /** The names of the roles, as the server knows them. */
    public Set<String> groups() {
        return grants.stream().map(grant -> grant.role().group()).collect(Collectors.toUnmodifiableSet());
    }

    public Person within(Scope limit) {
        return new Person(account, shownAs, grants, limit, generation);
    }
}
