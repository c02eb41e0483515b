package org.countyhall.complaints.domain.documents;

/** By which right something is left out of a copy (Data Protection Act 2018, schedules 2 to 4; Freedom of Information Act 2000). */
public enum Exemption {
    /** Information about somebody else who has not agreed (schedule 2, paragraph 16). */
    THIRD_PARTY,
    /** Legal professional privilege (schedule 2, paragraph 19). */
    LEGAL_PRIVILEGE,
    /** Serious harm to somebody's health (schedule 3). */
    SERIOUS_HARM,
    /** Crime and taxation (schedule 2, paragraph 2). */
    CRIME,
    /** Data about a child at risk (schedule 3, part 5). */
    CHILD_AT_RISK,
    /** Confidential references and management forecasts (schedule 2, paragraphs 22 and 24). */
    CONFIDENTIAL,
    /** Does not concern the request at all. */
    OUT_OF_SCOPE
}
