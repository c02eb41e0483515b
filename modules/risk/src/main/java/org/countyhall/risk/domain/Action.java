package org.countyhall.risk.domain;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Something planned against a risk: what, by whom, until when, how far. */
@Embeddable
public record Action(
        @Column(name = "description") String description,
        @Column(name = "owner_role") String ownerRole,
        @Column(name = "due_on") LocalDate dueOn,
        @Column(name = "progress_percent") int progressPercent,
        @Column(name = "done_on") LocalDate doneOn,
        @Enumerated(EnumType.STRING) @Column(name = "origin") Origin origin) {
}
