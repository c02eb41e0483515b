package org.countyhall.complaints.domain;

/** What happened to a case, for its timeline. */
public enum EventKind {
    RECEIVED, ACKNOWLEDGED, EXTENDED, FOUND, RESPONDED, ESCALATED, BECAME_COMPLAINT, CLOSED, ASSIGNED, RESTRICTED, UNRESTRICTED, EDITED,

    // triage and people
    TASK_RAISED, TASK_DONE,

    // clocks and work

    // letters and mail

    // documents and keeping
    DOCUMENT_ADDED, DOCUMENT_REPLACED, DOCUMENT_REDACTED, DOCUMENT_REMOVED, DOCUMENT_REFUSED, BUNDLE_MADE, SUBJECT_EXPORTED,
    HELD, HOLD_ENDED, SUBJECT_NAMED, SUBJECT_CLEARED, GLASS_BROKEN,

    // remedies, lessons, Ombudsman
}
