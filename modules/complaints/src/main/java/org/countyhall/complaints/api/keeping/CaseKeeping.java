package org.countyhall.complaints.api.keeping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How long a case is kept.
 *
 * @param dueOn null while it is open
 */
public record CaseKeeping(String reference, Integer years, String basis, LocalDate dueOn, List<HoldView> holds) {

    /** A reason to keep it longer; until is null for one that somebody has to end. */
    public record HoldView(long id, String reason, LocalDate until, Instant placedAt, String placedBy, Instant endedAt, String endedBy,
            String endReason, boolean stands) {
    }
}
