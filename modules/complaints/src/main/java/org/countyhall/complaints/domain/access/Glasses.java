package org.countyhall.complaints.domain.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.domain.Viewer;

/** All glass that was broken. */
public interface Glasses {

    void add(Glass glass);

    boolean isOpen(Long caseId, String account, Instant now);

    List<Glass> of(long caseId);

    /** Those by somebody else at which no manager has looked, of cases that the viewer manages and may know; oldest first. */
    List<Unseen> unseen(Viewer viewer, int atMost);

    Optional<Glass> find(long id);

    /** One that waits for a manager. */
    record Unseen(String reference, String account, LocalDate on) {
    }
}
