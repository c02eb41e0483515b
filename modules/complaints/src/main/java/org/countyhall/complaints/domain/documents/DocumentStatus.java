package org.countyhall.complaints.domain.documents;

/** What the virus scanner said of a document. */
public enum DocumentStatus {
    /** Not looked at yet: nobody sees it. */
    WAITING,
    CLEAN,
    /** No scanner is configured. */
    NOT_SCANNED,
    /** Something was found in it: nobody sees it. */
    REFUSED;

    public boolean mayBeSeen() {
        return this == CLEAN || this == NOT_SCANNED;
    }
}
