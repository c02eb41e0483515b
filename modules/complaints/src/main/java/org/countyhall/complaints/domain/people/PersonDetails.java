package org.countyhall.complaints.domain.people;

import java.time.LocalDate;

/** What is known of a person; everything but the name may be null. */
public record PersonDetails(String name, String preferredName, LocalDate bornOn, ContactPreference contact, String adjustments,
        String address, String postcode, String email, String phone) {

    public static PersonDetails named(String name) {
        return new PersonDetails(name, null, null, null, null, null, null, null, null);
    }

    /** The same person after they said how they are reached and what they need; the name stays, and what they did not speak of. */
    public PersonDetails with(PersonDetails said) {
        return new PersonDetails(name, preferredName, bornOn, contact, said.adjustments == null ? adjustments : said.adjustments,
                said.address == null ? address : said.address, said.postcode == null ? postcode : said.postcode,
                said.email == null ? email : said.email, said.phone == null ? phone : said.phone);
    }
}
