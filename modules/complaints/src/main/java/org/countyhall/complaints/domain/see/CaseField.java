package org.countyhall.complaints.domain.see;

import static org.countyhall.complaints.domain.see.FieldKind.*;

/** The fields that the query builder knows: all that may be asked, and nothing else. */
public enum CaseField {
    TYPE(CODE, true), PROCEDURE(CODE, true), STATUS(CODE, true), STAGE(NUMBER, true), NEXT_STEP(CODE, true), DIRECTORATE(CODE, true),
    TEAM(CODE, true), OFFICER(ACCOUNT, true), INVESTIGATOR(ACCOUNT, false), METHOD(CODE, true),
    CATEGORY(CODES, true), FINDING(CODES, true),
    /** The categories of the points that were upheld, wholly or in part. */
    CATEGORY_UPHELD(CODES, true),
    OUTCOME(CODE, true), DELAY_REASON(CODE, true),
    RECEIVED_ON(DAY, false), ACKNOWLEDGED_ON(DAY, false), RESPONDED_ON(DAY, false), CLOSED_ON(DAY, false),
    /** The day of the answer, or of the closing where there was none. */
    SETTLED_ON(DAY, false),
    NEXT_DUE(DAY, false), RESPOND_BY(DAY, false), STATUTORY_LIMIT(DAY, false), MATTER_ON(DAY, false),
    IN_TIME(YES_NO, true), ACKNOWLEDGED_IN_TIME(YES_NO, true), OVERDUE(YES_NO, true), DUE_SOON(YES_NO, false), EXTENDED(YES_NO, true),
    RESTRICTED(YES_NO, true), TASK_OVERDUE(YES_NO, false), AT_OMBUDSMAN(YES_NO, true),
    /** From receipt to the answer, or to today. */
    DAYS(NUMBER, false), POINTS(NUMBER, true),
    /** What was decided at the first look, and why something was refused. */
    TRIAGE(CODES, true), REFUSAL_REASON(CODES, true), LATE_MATTER(YES_NO, true),
    /** Vulnerability and safeguarding that still hold. */
    FLAG(CODES, true), ADVOCACY(YES_NO, true), REPRESENTED(YES_NO, true), ADJUSTMENTS(YES_NO, true),
    /** With the NHS or others, and with commissioned providers. */
    JOINT(YES_NO, true), JOINT_BODY(NAME, true), PROVIDER(NAME, true), AT_PROVIDER(YES_NO, true), PROVIDER_OVERDUE(YES_NO, true),
    REMEDY(CODES, true), CORRECTIVE_ACTION(CODES, true), REMEDIES(NUMBER, true), REMEDY_OPEN(YES_NO, true), REMEDY_OVERDUE(YES_NO, true),
    /** The day of the first remedy that is not done. */
    REMEDY_DUE(DAY, false),
    PAYMENT(CODES, true), MONEY_AGREED(MONEY, false), MONEY_PAID(MONEY, false),
    /** The day of the last payment. */
    PAID_ON(DAY, false),
    OMBUDSMAN_STAGE(CODES, true), OMBUDSMAN_TOPIC(CODES, true), OMBUDSMAN_DECISION(CODES, true),
    RECOMMENDATION_OVERDUE(YES_NO, true),
    MEMBER(NAME, true), DIVISION(NAME, true),
    EXTENSIONS(NUMBER, true), CONTRIBUTION_OVERDUE(YES_NO, true), LETTERS_SENT(NUMBER, true), DOCUMENTS(NUMBER, true),
    LESSON(YES_NO, true), SATISFACTION(NUMBER, true), ON_HOLD(YES_NO, true), CHANGED_ON(DAY, false),
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
