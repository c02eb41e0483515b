package org.countyhall.complaints.domain.people;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How a person's dealings with the council are restricted because of their behaviour, since when, and when that is looked at again. */
@Embeddable
public record Behaviour(
        @Column(name = "behaviour") String what,
        @Column(name = "behaviour_from") LocalDate from,
        @Column(name = "behaviour_review") LocalDate reviewOn,
        @Column(name = "behaviour_by") String by) {
}
