package org.countyhall.complaints.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The person who came, on whose behalf when it is not their own matter, and how they need to be met.
 *
 * @param onBehalfOf a relation such as "daughter, for her mother"; null when it is their own matter
 * @param adjustments what they need, such as large print; null when nothing is recorded
 */
@Embeddable
public record Complainant(
        @Column(name = "complainant_name") String name,
        @Column(name = "on_behalf_of") String onBehalfOf,
        @Column(name = "adjustments") String adjustments) {

    /** Thanks and requests of offices may come without a person's name. */
    public static final Complainant UNNAMED = new Complainant(null, null, null);
}
