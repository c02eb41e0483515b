package org.countyhall.complaints.api;

import java.time.Instant;

/** Somebody opened a case file. */
public record Opening(Instant at, String who) {
}
