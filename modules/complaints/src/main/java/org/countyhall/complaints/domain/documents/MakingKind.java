package org.countyhall.complaints.domain.documents;

/** What is made of a case's papers. */
public enum MakingKind {
    /** One PDF of the case, for the Ombudsman or a subject access request. */
    BUNDLE,
    /** Everything held about the person of the case, from all their cases. */
    EXPORT
}
