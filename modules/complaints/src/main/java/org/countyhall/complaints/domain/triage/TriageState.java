package org.countyhall.complaints.domain.triage;

/** What was decided on a representation; waiting until somebody decides. */
public enum TriageState {
    WAITING, ACCEPTED, REFUSED, SIGNPOSTED, PASSED_TO_PROVIDER, MERGED, SPLIT;

    /** The representation goes no further as a case of this council. */
    public boolean endsTheCase() {
        return this == REFUSED || this == SIGNPOSTED || this == MERGED;
    }
}
