package org.countyhall.complaints.api.flags;

import java.time.LocalDate;
import java.util.List;

/** What makes a case need more care: flags, those that stand first, and advocacy that was offered. */
public record FlagFile(List<Raised> flags, List<Offered> advocacy) {

    /** {@code kind} is {@code vulnerable} or {@code safeguarding}; {@code endedOn} is null while it stands. */
    public record Raised(long id, String kind, String words, LocalDate raisedOn, String raisedBy, LocalDate endedOn, String endedBy) {
    }

    /** {@code accepted} is null while the person thinks about it. */
    public record Offered(LocalDate on, String by, Boolean accepted, String advocate) {
    }
}
