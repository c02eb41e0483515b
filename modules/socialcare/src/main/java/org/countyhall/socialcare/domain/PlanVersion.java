package org.countyhall.socialcare.domain;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** An issue of the plan. */
@Embeddable
public record PlanVersion(@Column(name = "label") String label, @Column(name = "issued_on") LocalDate issuedOn,
        @Column(name = "change_text") String change) {
}
