package org.countyhall.performance.domain;

/** What a statement of a paper is about. */
public enum Subject {
    FIGURE, TARGET, FLOOR, RATING, DIRECTION
}
