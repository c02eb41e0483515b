package org.countyhall.core.access;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.countyhall.core.Directorate;

/** Who asked for something, remembered for the work that goes on after the request. */
public record PersonAtWork(Optional<String> name, String displayName, Set<Role> roles, Set<Directorate> directorates,
        Set<Authority> authorities) implements CurrentUser {

    public static PersonAtWork of(CurrentUser user) {
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
