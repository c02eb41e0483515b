package org.countyhall.complaints.domain.people;

/** What is recorded about a representative's right to speak. */
public enum FactKind {
    AUTHORITY, CONSENT, WITHDRAWN
}
