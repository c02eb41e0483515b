package org.countyhall.complaints.domain;

import java.util.Set;

/** How a case ended: what follows from its findings, or why it ended without any (paper 004, 7.1 and Appendix 1). */
public enum Outcome {
    UPHELD, PARTLY_UPHELD, NOT_UPHELD, ANSWERED,
    RESOLVED_UPON_RECEIPT, WITHDRAWN, SUSPENDED, REJECTED, ANOTHER_PROCEDURE, THANKS_PASSED_ON,
    /** The end of an Ombudsman case that wanted no reply. */
    DECIDED_BY_OMBUDSMAN,
    /** The same as another case, which goes on; it counts nowhere. */
    MERGED;

    private static final Set<Outcome> FROM_A_RESPONSE = Set.of(UPHELD, PARTLY_UPHELD, NOT_UPHELD, ANSWERED);

    /** Comes out of a response and its findings, and cannot be chosen. */
    public boolean followsFromResponse() {
        return FROM_A_RESPONSE.contains(this);
    }
}
