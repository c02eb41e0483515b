package org.countyhall.complaints.domain.people;

import java.time.LocalDate;

/** What is known of a person; everything but the name may be null. */
public record PersonDetails(String name, String preferredName, LocalDate bornOn, ContactPreference contact, String adjustments,
        String address, String postcode, String email, String phone) {

    public static PersonDetails named(String name) {
        return new PersonDetails(name, null, null, null, null, null, null, null, null);
    }
}
