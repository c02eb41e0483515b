package org.countyhall.complaints.domain.ombudsman;

/** How far the Ombudsman has gone into a complaint. It only goes further, never back. */
public enum OmbudsmanStage {
    /** Asked whether the council has had its chance to answer. */
    PREMATURE_CHECK,
    /** First questions, before it is decided whether to investigate. */
    INITIAL_ENQUIRY,
    /** A detailed investigation. */
    INVESTIGATION
}
