package org.countyhall.complaints.application.work;

import java.util.Optional;
import java.util.Set;

import org.countyhall.core.Directorate;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.Role;

/** Somebody without an account who came by a link: has a name for the timeline and the trail, and may do nothing else. */
record Guest(String called) implements CurrentUser {

    private static final int LONGEST = 80;

    @Override
    public Optional<String> name() {
        String shown = called.length() > LONGEST ? called.substring(0, LONGEST) : called;
        return Optional.of(Texts.of("complaints.contribution.byLink", shown));
    }

    @Override
    public String displayName() {
        return called;
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
