package org.countyhall.complaints.domain.mail;

/** What somebody can decide about a mail. */
public enum MailAction {
    MAKE_CASE, ATTACH, IGNORE
}
