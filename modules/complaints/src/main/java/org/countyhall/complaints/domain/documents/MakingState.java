package org.countyhall.complaints.domain.documents;

/** How the making of a bundle or an export stands. */
public enum MakingState {
    RUNNING,
    /** It lies among the documents of its case. */
    MADE,
    /** Somebody asked it to stop; nothing was kept. */
    STOPPED,
    /** It did not come to its end; nothing was kept. */
    FAILED
}
