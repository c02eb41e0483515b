package org.countyhall.complaints.api.access;

import java.time.Instant;
import java.util.List;

/**
 * Who a case is kept from.
 *
 * @param subjects accounts of staff whom it is about
 */
public record CaseAccess(String reference, boolean restricted, List<String> subjects, List<BrokenGlass> glasses) {

    /** An opening that needed a reason; seenBy is null until a manager has looked at it. */
    public record BrokenGlass(long id, String account, String reason, Instant at, Instant openUntil, String seenBy, Instant seenAt) {
    }
}
