package org.countyhall.performance.api;

/** How often a measure is reported. */
public enum Frequency {
    MONTHLY, QUARTERLY, YEARLY
}
