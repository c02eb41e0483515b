package org.countyhall.complaints.domain.tasks;

/** Why there is something to be done. */
public enum TaskKind {
    /** Somebody may be in danger: the safeguarding team is told the same day. */
    SAFEGUARDING,
    /** The person is vulnerable: agree how the case is handled with them. */
    VULNERABILITY,
    /** Agree how to speak with somebody whose behaviour is restricted. */
    BEHAVIOUR,
    /** An informal or formal offer of an advocate. */
    ADVOCACY,
    /** A step of the case's checklist. */
    CHECKLIST,
    /** Chase a consent, a provider, a contribution. */
    CHASE,
    OTHER
}
