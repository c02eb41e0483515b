package org.countyhall.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.countyhall.core.Directorate;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.Role;

/**
 * Somebody with one role, as whom a test acts.
 *
 * @param directorates those that the role is limited to; none means all
 */
public record Somebody(String account, Role role, Set<Directorate> directorates) implements CurrentUser {

    public Somebody(String account, Role role) {
        this(account, role, Set.of());
    }

    /** The account that is named as its role. */
    public static Somebody with(Role role, Directorate... limitedTo) {
        return new Somebody(role.group(), role, Set.of(limitedTo));
    }

    /** What accounts are called, and nobody else to ask for. */
    public static Colleagues called(Map<String, String> names) {
        return new Colleagues() {
            @Override
            public List<CurrentUser> holding(Role role) {
                return List.of();
            }

            @Override
            public Optional<CurrentUser> acting(String account) {
                return Optional.empty();
            }

            @Override
            public Map<String, String> names() {
                return names;
            }
        };
    }

    @Override
    public Optional<String> name() {
        return Optional.of(account);
    }

    @Override
    public String displayName() {
        return account;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(role);
    }

    @Override
    public boolean may(Authority authority) {
        return role.may(authority);
    }
}
