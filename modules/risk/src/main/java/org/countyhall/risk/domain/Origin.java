package org.countyhall.risk.domain;

/** Where an assessment, a control or an action comes from. */
public enum Origin {
    /** A published paper of the council. */
    PAPER,
    /** Made for the demonstration; says nothing about the real council. */
    DEMONSTRATION,
    /** Recorded in this application by a named person. */
    REVIEW,
    /** Taken from an imported file. */
    IMPORT
}
