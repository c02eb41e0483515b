package org.countyhall.access.domain;

import java.util.Optional;
import java.util.Set;

import org.countyhall.core.Directorate;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.Role;

/** Not signed in: may do only what anybody may. */
public final class Nobody implements CurrentUser {

    public static final Nobody NOBODY = new Nobody();

    private Nobody() {
    }

    @Override
    public Optional<String> name() {
        return Optional.empty();
    }

    @Override
    public String displayName() {
        return "";
    }

    @Override
    public Set<Role> roles() {
        return Set.of();
    }

    @Override
    public Set<Directorate> directorates() {
        return Set.of();
    }

    @Override
    public boolean may(Authority authority) {
        return authority == Authority.ANYBODY;
    }
}
