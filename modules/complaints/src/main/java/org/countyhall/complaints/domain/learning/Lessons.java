package org.countyhall.complaints.domain.learning;

import java.util.List;
import java.util.Optional;

/** All lessons. */
public interface Lessons {

    void add(Lesson drawn);

    Optional<Lesson> find(String reference);

    List<Lesson> of(String caseReference);
}
