package org.countyhall.risk.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Something that is in place and makes a risk less likely or less bad. */
@Embeddable
public record Control(
        @Column(name = "description") String description,
        @Column(name = "owner_role") String ownerRole,
        @Enumerated(EnumType.STRING) @Column(name = "effectiveness") Effectiveness effectiveness,
        @Enumerated(EnumType.STRING) @Column(name = "origin") Origin origin) {
}
