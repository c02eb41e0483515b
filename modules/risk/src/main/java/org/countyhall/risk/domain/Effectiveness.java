package org.countyhall.risk.domain;

/** How well a control works. */
public enum Effectiveness {
    EFFECTIVE, PARTLY_EFFECTIVE, NOT_EFFECTIVE, NOT_TESTED
}
