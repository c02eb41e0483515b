package org.countyhall.core.mail;

/** Where a mail stands on its way out. */
public enum MailState {
    /** To be sent, now or after a failed try. */
    WAITING,
    /** The mail server took it. */
    SENT,
    /** Given up: the server refused it for good, or it could not be sent for days. */
    FAILED
}
