package org.countyhall.performance.api;

/** A key performance indicator is rated against a target; an activity measure shows how much comes and is done. */
public enum MeasureKind {
    KPI, ACTIVITY
}
