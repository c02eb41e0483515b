package org.countyhall.socialcare.domain;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A date of a grant; where only the month is known the day is its first. */
@Embeddable
public record GrantDate(@Column(name = "what") String what, @Column(name = "day") LocalDate day, @Column(name = "month_only") boolean monthOnly) {
}
