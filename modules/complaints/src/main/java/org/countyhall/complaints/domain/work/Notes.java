package org.countyhall.complaints.domain.work;

import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.domain.Case;

/** All notes. */
public interface Notes {

    void add(Note written);

    Optional<Note> find(long id);

    boolean isCorrected(Note note);

    /** Those of a case, latest first. */
    List<Note> of(Case found);
}
