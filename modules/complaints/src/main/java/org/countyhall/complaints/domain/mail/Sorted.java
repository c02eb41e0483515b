package org.countyhall.complaints.domain.mail;

/**
 * Where a mail goes and why.
 *
 * @param itsCase the reference of the case that it joins; null otherwise
 * @param namedCase the reference that its subject names; null where there is none
 */
public record Sorted(MailFate fate, MailReason reason, String itsCase, String namedCase) {
}
