package org.countyhall.access.web;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** Somebody on the way to the identity provider and back: what must come back unchanged, and where they wanted to go. */
record PendingSignIn(String state, String nonce, String verifier, String next, Instant since) implements Serializable {

    static final String ATTRIBUTE = "countyhall.pendingSignIn";
    static final Duration LONGEST = Duration.ofMinutes(10);

    boolean answers(String cameBack, Instant now) {
        return state.equals(cameBack) && now.isBefore(since.plus(LONGEST));
    }
}
