package org.countyhall.integratedcare.domain;

/** Where the latest observation stands against the expected path. */
public enum Pace {
    MET, ON_PATH, BEHIND, MOVING_AWAY, NOT_OBSERVED, NOT_MEASURABLE
}
