package org.countyhall.integratedcare.domain;

/** What sort of target an indicator has. */
public enum TargetKind {
    LEVEL, COMPARATOR, TREND, RELATIVE_CHANGE, ACTION, PLACEHOLDER, MEASURE_AREA
}
