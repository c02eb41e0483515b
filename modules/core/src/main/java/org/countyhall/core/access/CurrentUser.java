package org.countyhall.core.access;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.countyhall.core.Directorate;

/**
 * The person, or the system, on whose behalf the present call runs. Injected wherever needed; nobody is signed in when
 * {@link #name()} is empty.
 */
public interface CurrentUser {

    /** The account's name, for example {@code complaints.officer}. */
    Optional<String> name();

    /** As shown on pages; the account's name when it has no other. */
    String displayName();

    Set<Role> roles();

    /** The directorates that all the roles together are limited to; empty means all of them. Say what for: {@link #directorates(Authority)}. */
    Set<Directorate> directorates();

    /**
     * The directorates in which whoever may do this may do it: those of the roles that give it, which no other role widens; empty means
     * all of them.
     */
    default Set<Directorate> directorates(Authority authority) {
        Set<Directorate> reached = Arrays.stream(Directorate.values()).filter(one -> mayIn(authority, one)).collect(Collectors.toUnmodifiableSet());
        return !may(authority) ? directorates() : reached.size() == Directorate.values().length ? Set.of() : reached;
    }

    /** Whether a role gives this and, for an API token, its scope does too. */
    boolean may(Authority authority);

    /** @throws Refused where no role gives this */
    default void require(Authority authority) {
        if (!may(authority)) {
            throw new Refused(authority);
        }
    }

    default boolean mayIn(Authority authority, Directorate directorate) {
        return may(authority) && (directorates().isEmpty() || directorates().contains(directorate));
    }

    /** @throws Refused when nobody is signed in */
    default String requireName() {
        return name().orElseThrow(() -> new Refused(Authority.SIGNED_IN));
    }
}
