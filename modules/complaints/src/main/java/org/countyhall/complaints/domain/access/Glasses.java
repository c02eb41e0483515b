package org.countyhall.complaints.domain.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.countyhall.core.Directorate;

/** All glass that was broken. */
public interface Glasses {

    void add(Glass glass);

    boolean isOpen(Long caseId, String account, Instant now);

    List<Glass> of(long caseId);

    /** Those at which no manager has looked, oldest first. */
    List<Unseen> unseen(int atMost);

    Optional<Glass> find(long id);

    /** One that waits for a manager. */
    record Unseen(long id, long caseId, String reference, Directorate directorate, String account, LocalDate on) {
    }
}
