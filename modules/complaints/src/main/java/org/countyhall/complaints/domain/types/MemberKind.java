package org.countyhall.complaints.domain.types;

/** Whom the people elected a member to. */
public enum MemberKind {
    COUNCILLOR, MP
}
