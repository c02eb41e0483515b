package org.countyhall.complaints.domain.documents;

/** How a document came to its case. */
public enum DocumentSource {
    UPLOAD, MAIL, LETTER,
    /** A copy in which something is blacked out. */
    REDACTION,
    /** Everything of the case in one file, made by the application. */
    BUNDLE,
    /** Everything held about a person, made by the application. */
    EXPORT,
    /** What the Ombudsman sent or was sent. */
    OMBUDSMAN;

    /** Put together by the application itself from what lies in cases. */
    public boolean isOwn() {
        return this == BUNDLE || this == EXPORT;
    }
}
