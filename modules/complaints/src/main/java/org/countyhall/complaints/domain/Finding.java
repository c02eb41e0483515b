package org.countyhall.complaints.domain;

/** What the council found on one point of a complaint. */
public enum Finding {
    UPHELD, PARTLY_UPHELD, NOT_UPHELD, NO_FINDING
}
