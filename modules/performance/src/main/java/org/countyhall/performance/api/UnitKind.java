package org.countyhall.performance.api;

/** What sort of number a measure's figure is: it decides which values are possible and how a figure is written. */
public enum UnitKind {
    /** Of a hundred, 0 to 100. */
    PERCENT,
    /** So many for each 100,000 of the population. */
    RATE,
    /** Whole people, assessments, applications. */
    COUNT,
    /** Pounds sterling. */
    MONEY
}
