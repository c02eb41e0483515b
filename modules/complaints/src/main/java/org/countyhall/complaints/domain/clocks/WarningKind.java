package org.countyhall.complaints.domain.clocks;

import org.countyhall.complaints.domain.EventKind;

/** What is told once for each due date, to whom it concerns. */
public enum WarningKind {
    /** The day comes near: to whoever looks after the case. */
    DUE_SOON(EventKind.WARNED),
    /** The day has passed without the step: also to the managers. */
    BREACHED(EventKind.BREACHED),
    /** It passed days ago and nothing was done: also to the director. */
    BREACHED_DIRECTOR(EventKind.BREACHED_DIRECTOR),
    /** The statutory outer limit comes near: to whoever looks after the case and the managers. */
    LIMIT_SOON(EventKind.LIMIT_WARNED),
    /** The statutory outer limit has passed: the person is to be told the reason in writing. */
    LIMIT_PASSED(EventKind.LIMIT_PASSED);

    private final EventKind event;

    WarningKind(EventKind event) {
        this.event = event;
    }

    public EventKind event() {
        return event;
    }

    /** Whether it is about the statutory limit and not about the next step. */
    public boolean ofStatutoryLimit() {
        return this == LIMIT_SOON || this == LIMIT_PASSED;
    }
}
