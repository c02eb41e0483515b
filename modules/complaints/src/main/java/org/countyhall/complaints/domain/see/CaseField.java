package org.countyhall.complaints.domain.see;

import static org.countyhall.complaints.domain.see.FieldKind.*;

/** The fields that the query builder knows: all that may be asked, and nothing else. */
public enum CaseField {
    TYPE(CODE, true), PROCEDURE(CODE, true), STATUS(CODE, true), STAGE(NUMBER, true), NEXT_STEP(CODE, true), DIRECTORATE(CODE, true),
    TEAM(CODE, true), OFFICER(ACCOUNT, true), INVESTIGATOR(ACCOUNT, false), METHOD(CODE, true),
    CATEGORY(CODES, true), FINDING(CODES, true), OUTCOME(CODE, true), DELAY_REASON(CODE, true),
    RECEIVED_ON(DAY, false), ACKNOWLEDGED_ON(DAY, false), RESPONDED_ON(DAY, false), CLOSED_ON(DAY, false),
    /** The day of the answer, or of the closing where there was none. */
    SETTLED_ON(DAY, false),
    NEXT_DUE(DAY, false), RESPOND_BY(DAY, false), STATUTORY_LIMIT(DAY, false), MATTER_ON(DAY, false),
    IN_TIME(YES_NO, true), ACKNOWLEDGED_IN_TIME(YES_NO, true), OVERDUE(YES_NO, true), DUE_SOON(YES_NO, false), EXTENDED(YES_NO, true),
    RESTRICTED(YES_NO, true), TASK_OVERDUE(YES_NO, false), AT_OMBUDSMAN(YES_NO, true),
    /** From receipt to the answer, or to today. */
    DAYS(NUMBER, false), POINTS(NUMBER, true),
    ABOUT(WORDS, false),
    RECEIVED_MONTH(PERIOD, true), RECEIVED_YEAR(PERIOD, true), SETTLED_MONTH(PERIOD, true), SETTLED_YEAR(PERIOD, true);

    private final FieldKind kind;
    private final boolean groups;

    CaseField(FieldKind kind, boolean groups) {
        this.kind = kind;
        this.groups = groups;
    }

    public FieldKind kind() {
        return kind;
    }

    /** Whether cases can be counted by it. */
    public boolean groups() {
        return groups;
    }

    /** Whether it can be asked for. */
    public boolean asks() {
        return kind != PERIOD;
    }
}
