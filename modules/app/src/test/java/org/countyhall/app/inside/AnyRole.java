package org.countyhall.app.inside;

import java.util.Optional;
import java.util.Set;

import org.countyhall.core.Directorate;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.Role;

/** Somebody with one role, or nobody. */
record AnyRole(Optional<Role> role) implements CurrentUser {

    static AnyRole with(Role role) {
        return new AnyRole(Optional.of(role));
    }

    static AnyRole nobody() {
        return new AnyRole(Optional.empty());
    }

    @Override
    public Optional<String> name() {
        return role.map(Role::group);
    }

    @Override
    public String displayName() {
        return name().orElse("nobody");
    }

    @Override
    public Set<Role> roles() {
        return role.map(Set::of).orElse(Set.of());
    }

    @Override
    public Set<Directorate> directorates() {
        return Set.of();
    }

    @Override
    public boolean may(Authority authority) {
        return authority == Authority.ANYBODY || role.filter(held -> held.may(authority)).isPresent();
    }
}
