package org.countyhall.performance.api;

/** Whether the process, left as it is, will meet its target: the target seen against the control limits. */
public enum Assurance {
    WILL_HIT, WILL_MISS, HIT_AND_MISS, NO_TARGET
}
