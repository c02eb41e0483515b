package org.countyhall.performance.api;

/** What an observed number is: the level itself, or a change that a source states without the level. */
public enum Statistic {
    LEVEL, CHANGE_ON_PREVIOUS_QUARTER, CHANGE_ON_LAST_YEAR, CHANGE_WITHOUT_BASE
}
