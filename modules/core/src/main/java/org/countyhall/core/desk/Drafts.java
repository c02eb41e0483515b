package org.countyhall.core.desk;

import java.time.Instant;
import java.util.Optional;

/** The half-written forms, one per person and page; whoever calls sees only those of the person given. */
public interface Drafts {

    Optional<Draft> find(String owner, String address);

    /** Keeps the newest state of a form in place of the one before, and says when. */
    Instant keep(String owner, String address, String fields);

    void discard(String owner, String address);
}
