package org.countyhall.complaints.domain.codes;

/** The lists of labels that the council keeps as data. */
public enum CodeList {
    METHOD, CATEGORY, DELAY_REASON, CORRECTIVE_ACTION, SERVICE, REFUSAL_REASON,
    OMBUDSMAN_TOPIC
}
