package org.countyhall.complaints.domain;

/** What a case waits for. */
public enum NextStep {
    ACKNOWLEDGE, INVESTIGATE, RESPOND, SETTLE, PASS_ON_THANKS, CLOSE, NONE
}
