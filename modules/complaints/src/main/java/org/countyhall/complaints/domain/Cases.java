package org.countyhall.complaints.domain;

import java.util.Optional;

/** All cases. */
public interface Cases {

    void add(Case received);

    Optional<Case> find(String reference);
}
