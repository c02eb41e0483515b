package org.countyhall.performance.domain;

import java.time.Instant;

/** A commentary as the measure's page shows it; the version is what a later rewriting must have seen. */
public record CommentaryLine(Period period, String text, String writtenBy, Instant writtenAt, int version) {
}
