package org.countyhall.performance.domain;

import java.time.Instant;

/** Where a figure comes from, who put it in and when. */
public record Provenance(String source, String by, Instant at) {
}
