package org.countyhall.complaints.domain.report;

import java.time.Instant;

/** What a section says in words, as somebody wrote it. Each saving is an edition of its own; the latest counts. */
public record Narrative(Section section, int edition, String words, Instant writtenAt, String writtenBy) {
}
