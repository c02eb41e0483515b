package org.countyhall.complaints.api.people;

import java.time.LocalDate;

/**
 * What somebody says of a person.
 *
 * @param version the version they were looking at; ignored for a new record
 * @param formerName one more name by which they were known; null for none
 */
public record GivenPerson(int version, String name, String formerName, String preferredName, LocalDate bornOn, String contact,
        String adjustments, String address, String postcode, String email, String phone) {
}
