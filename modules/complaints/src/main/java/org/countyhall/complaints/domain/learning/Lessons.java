package org.countyhall.complaints.domain.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All lessons. */
public interface Lessons {

    void add(Lesson drawn);

    Optional<Lesson> find(String reference);

    List<Lesson> of(String caseReference);

    /** Lessons drawn between two days in a service, or in all; no withdrawn ones. */
    List<Lesson> drawn(LocalDate from, LocalDate to, String team);

    /** Earlier lessons with an action done, an effect looked at, or an action overdue at the last day. */
    List<Lesson> movedOn(LocalDate from, LocalDate to, String team);
}
