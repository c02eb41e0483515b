package org.countyhall.complaints.api.work;

import java.time.Instant;

/**
 * A note on a case.
 *
 * @param corrects the number of the note that this one puts right; null when it stands for itself
 * @param correctedBy the number of the note that put this one right; null while it holds
 */
public record CaseNote(long number, String words, Instant at, String by, Long corrects, Long correctedBy) {
}
