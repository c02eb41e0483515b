package org.countyhall.complaints.domain;

/** What can be done to a case once it is received. */
public enum CaseAction {
    ACKNOWLEDGE, EXTEND, FIND, RESPOND, ESCALATE, BECOME_COMPLAINT, CLOSE, ASSIGN, RESTRICT, EDIT
}
