package org.countyhall.risk.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The scores that belong to a band, both ends included. */
@Embeddable
public record BandRange(
        @Enumerated(EnumType.STRING) @Column(name = "band") Band band,
        @Column(name = "from_score") int from,
        @Column(name = "to_score") int to) {

    public boolean holds(int score) {
        return from <= score && score <= to;
    }
}
