package org.countyhall.complaints.domain.learning;

/** What became of complaints of a kind after something was done about it. */
public enum Effect {
    FELL, ROSE, SAME,
    /** One of the two periods has too few complaints to compare them. */
    TOO_FEW
}
