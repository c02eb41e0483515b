package org.countyhall.complaints.api.letters;

import java.time.Instant;

/** What letters of one kind say, with the fields that are filled from the case. */
public record TemplateText(String code, String kind, String name, String subject, String body, int version, Instant changedAt, String changedBy) {
}
