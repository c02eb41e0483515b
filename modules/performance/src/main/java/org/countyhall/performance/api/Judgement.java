package org.countyhall.performance.api;

/** Whether a measure gets better: said by the regression line and, independently, by the control chart. */
public enum Judgement {
    IMPROVING, CONCERNING,
    /** It moves, and the measure has no better side. */
    CHANGED,
    /** Level by regression; only common cause by the control chart. */
    NO_CHANGE,
    NOT_ENOUGH_DATA
}
