package org.countyhall.complaints.domain.mail;

/** Why a mail went where it went. */
public enum MailReason {
    /** Nothing is known of it: somebody writes for the first time. */
    NEW,
    ANSWERS_A_LETTER, REPLY_ADDRESS, REFERENCE_AND_ADDRESS,
    /** Names a case, but does not come from where the case's person writes. */
    REFERENCE_ALONE,
    NO_SENDER, AUTOMATIC, BULK, DELIVERY_REPORT, OWN_ADDRESS, TOO_MANY, TOO_LARGE, UNREADABLE,
    /** Somebody decided. */
    BY_HAND
}
