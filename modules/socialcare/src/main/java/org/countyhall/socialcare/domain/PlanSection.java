package org.countyhall.socialcare.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A section of the plan and the page on which it begins. */
@Embeddable
public record PlanSection(@Column(name = "section_no") int number, @Column(name = "title") String title, @Column(name = "page_no") int page) {
}
