package org.countyhall.finance.domain;

import java.time.Instant;

/** Who changed something, when and why. */
public record Change(String by, Instant at, String reason) {
}
