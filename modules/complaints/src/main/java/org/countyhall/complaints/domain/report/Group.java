package org.countyhall.complaints.domain.report;

/** The tables of the annual report (paper 004, sections 3 to 11 and Appendices 1 and 3 to 5): each a group of counts. */
public enum Group {
    /** Received in the year, by type; complaints that were turned away at the first look are not among them. */
    TYPE,
    /** Turned away at the first look. */
    REJECTED,
    /** Complaints received, by month. */
    MONTH,
    /** Complaints received, by how they came. */
    METHOD,
    /** Complaints received, by service. */
    TEAM,
    /** Complaints received and acknowledged: in time or late. */
    ACKNOWLEDGED,
    /** Complaints settled in the year, by outcome. */
    OUTCOME,
    /** Complaints settled in the year: in time or late. */
    TIME,
    /** Complaints settled in the year for which more time was agreed. */
    EXTENDED,
    /** Complaints settled late, by the reason that was given. */
    DELAY,
    /** Points of complaints settled, by category. */
    PROBLEM,
    /** Those of them that were upheld or partly upheld. */
    PROBLEM_UPHELD,
    /** Corrective actions on complaints settled. */
    ACTION,
    /** What the Ombudsman decided in the year. */
    DECISION,
    /** Payments made in the year, by kind. */
    PAYMENT,
    /** What they come to, in whole pounds. */
    PAYMENT_POUNDS,
    /** Goodwill payments made in the year: under the bound that is given for the year, or not. */
    GOODWILL,
    /** What upheld decisions of the year recommend, by corrective action (Appendix 4). */
    RULING_ACTION,
    /** What the Ombudsman decided in the year, by service (Appendix 5). */
    DIVISION,
    /** The same by service and decision, {@code northKent:notUpheld}; only what there is. */
    DIVISION_DECISION,
    /** Upheld decisions of the year by problem category; one may have several (Appendix 5). */
    RULING_PROBLEM,
    /** What is not counted but given, each with its source. */
    GIVEN
}
