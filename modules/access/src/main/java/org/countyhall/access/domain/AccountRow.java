package org.countyhall.access.domain;

import java.time.Instant;

/** An account in the administrator's list. */
public record AccountRow(String name, String displayName, String roles, Origin origin, State state, Instant lastSignedInAt) {

    /** What stands in the way of signing in, if anything. */
    public enum State {
        OPEN, LOCKED, OFF
    }
}
