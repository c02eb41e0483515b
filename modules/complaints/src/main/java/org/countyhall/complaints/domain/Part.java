package org.countyhall.complaints.domain;

/** The part that a colleague has in a case; each opens its file. */
public enum Part {
    /** Looks after the case and its dates. */
    OFFICER,
    /** Answers its points. */
    INVESTIGATOR,
    /** Named as one who may open it when it is restricted. */
    NAMED
}
