package org.countyhall.access.domain;

import java.time.Instant;

/** A token as its owner sees it; never its secret. */
public record TokenSummary(long id, String label, String scope, Instant createdAt, Instant expiresAt, Instant lastUsedAt,
        Instant revokedAt) {

    public boolean isValid(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
