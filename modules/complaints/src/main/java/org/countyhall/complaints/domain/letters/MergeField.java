package org.countyhall.complaints.domain.letters;

/** What a template can ask for; spelled in it as in the interface: {@code {{respondBy}}}. */
public enum MergeField {
    MATTER, COMPLAINANT, ON_BEHALF_OF, REFERENCE, RECEIVED_ON, TODAY, ACKNOWLEDGE_BY, RESPOND_BY, PREVIOUS_DATE, NEW_DATE, DELAY_REASON,
    OFFICER, TEAM, COUNCIL, SUMMARY, POINTS, FINDINGS, REMEDIES, OUTCOME, NEXT_STEP
}
