package org.countyhall.complaints.api.tasks;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something to be done for a case.
 *
 * @param kind {@code safeguarding}, {@code vulnerability}, {@code behaviour}, {@code advocacy}, {@code checklist}, {@code chase} or {@code other}
 * @param assignee an account; null while nobody looks after it
 * @param dueOn null when it has no day
 * @param doneOn null while it is to be done
 */
public record CaseTask(long id, String reference, String kind, String title, String assignee, LocalDate dueOn, Instant raisedAt,
        String raisedBy, LocalDate doneOn, String doneBy, String note) {

    public boolean open() {
        return doneOn == null;
    }
}
