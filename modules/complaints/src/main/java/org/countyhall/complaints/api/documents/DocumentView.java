package org.countyhall.complaints.api.documents;

import java.time.Instant;
import java.util.List;

/**
 * A document without its content.
 *
 * @param number within its case, from 1
 * @param kind the ending that its kind usually has, for example {@code pdf}
 * @param size in bytes
 * @param own put together by the application itself, and so neither replaced nor redacted
 * @param current whether no later edition took its place
 * @param redactedCopyOf null for what is no redacted copy
 * @param status waiting, clean, notScanned or refused
 * @param open whether it may be downloaded
 * @param redactions what was blacked out in it
 */
public record DocumentView(int number, String title, String fileName, String contentType, String kind, long size, String sha256, String source,
        boolean own, int edition, boolean current, Integer redactedCopyOf, String status, String statusReason, boolean open, Instant addedAt, String addedBy,
        Instant removedAt, String removedBy, String removalReason, List<RedactionView> redactions) {

    /** A line of the redaction log. */
    public record RedactionView(String place, String what, String exemption, String why, String by, Instant at) {
    }
}
