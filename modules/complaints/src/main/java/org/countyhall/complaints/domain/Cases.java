package org.countyhall.complaints.domain;

import java.util.Optional;

/** All cases. */
public interface Cases {

    void add(Case received);

    /** Writes what was added and forgets it, so that very many can be added one after the other. */
    void letGo();

    Optional<Case> find(String reference);
}
