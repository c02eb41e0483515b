package org.countyhall.integratedcare.domain;

/** What an indicator lacks to be followed in figures. */
public enum Gap {
    DEFINITION, FIGURE, BASELINE, TARGET, COMPARATOR_VALUE, YEAR
}
