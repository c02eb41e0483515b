package org.countyhall.risk.domain;

/** Which way a risk has gone since its assessment before. */
public enum Direction {
    WORSE, LEVEL, BETTER, NOT_COMPARABLE
}
