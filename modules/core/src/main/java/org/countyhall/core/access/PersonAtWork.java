package org.countyhall.core.access;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.countyhall.core.Directorate;

/**
 * Who asked for something, remembered for the work that goes on after the request.
 *
 * @param reach what they may do, and in which directorates; none means in all
 */
public record PersonAtWork(Optional<String> name, String displayName, Set<Role> roles, Set<Directorate> directorates,
        Map<Authority, Set<Directorate>> reach) implements CurrentUser {

    public static PersonAtWork of(CurrentUser user) {
        Map<Authority, Set<Directorate>> reach = new EnumMap<>(Authority.class);
        for (Authority authority : Authority.values()) {
            if (user.may(authority)) {
                reach.put(authority, user.directorates(authority));
            }
        }
        return new PersonAtWork(user.name(), user.displayName(), Set.copyOf(user.roles()), Set.copyOf(user.directorates()), reach);
    }

    @Override
    public boolean may(Authority authority) {
        return reach.containsKey(authority);
    }

    @Override
    public boolean mayIn(Authority authority, Directorate directorate) {
        return may(authority) && (reach.get(authority).isEmpty() || reach.get(authority).contains(directorate));
    }
}
