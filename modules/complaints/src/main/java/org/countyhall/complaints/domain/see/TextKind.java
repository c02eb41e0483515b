package org.countyhall.complaints.domain.see;

/** What a searched text is. */
public enum TextKind {
    CASE, NOTE, LETTER, MAIL, DOCUMENT
}
