package org.countyhall.performance.api;

/** Which way is better. An activity measure, which only counts demand, is neither. */
public enum Polarity {
    HIGHER_IS_BETTER, LOWER_IS_BETTER, NEITHER
}
