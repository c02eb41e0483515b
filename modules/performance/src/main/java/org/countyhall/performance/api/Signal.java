package org.countyhall.performance.api;

/** Why a point of a control chart is more than chance, the first that applies in this order of precedence. */
public enum Signal {
    OUTSIDE_LIMITS, TREND, TWO_OF_THREE_NEAR_LIMIT, ONE_SIDE_OF_MEAN, COMMON_CAUSE
}
