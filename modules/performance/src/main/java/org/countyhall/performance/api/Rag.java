package org.countyhall.performance.api;

/** How a figure stands against its target and floor; computed by the council's rule and never typed in. */
public enum Rag {
    /** Meets the target. */
    GREEN,
    /** Meets the floor, not the target. */
    AMBER,
    /** Meets neither. */
    RED,
    /** There is no target, no floor or no figure. */
    NOT_RATED
}
