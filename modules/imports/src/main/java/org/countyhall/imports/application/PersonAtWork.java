package org.countyhall.imports.application;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.countyhall.core.Directorate;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.Role;

/** Who confirmed, remembered for the work that goes on after the request. */
record PersonAtWork(Optional<String> name, String displayName, Set<Role> roles, Set<Directorate> directorates,
        Set<Authority> authorities) implements CurrentUser {

    static PersonAtWork of(CurrentUser user) {
        Set<Authority> authorities = EnumSet.noneOf(Authority.class);
        for (Authority authority : Authority.values()) {
            if (user.may(authority)) {
                authorities.add(authority);
            }
        }
        return new PersonAtWork(user.name(), user.displayName(), Set.copyOf(user.roles()), Set.copyOf(user.directorates()), authorities);
    }

    @Override
    public boolean may(Authority authority) {
        return authorities.contains(authority);
    }
}
