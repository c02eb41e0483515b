package org.countyhall.complaints.domain;

/** What decides the clocks and the steps of a case. Procedures are never mixed. */
public enum Procedure {
    /** The statutory one, SI 2009/309: a single stage. */
    ADULT_SOCIAL_CARE(1),
    /** The Ombudsman's Complaint Handling Code: two stages. */
    CORPORATE(2),
    /** A question that wants an answer, not a complaint. */
    ENQUIRY(1),
    /** A coroner's request for evidence. */
    CORONER(1);

    private final int stages;

    Procedure(int stages) {
        this.stages = stages;
    }

    public boolean hasStage(int stage) {
        return stage <= stages;
    }
}
