package org.countyhall.complaints.domain.people;

/** How a person wants to be spoken with. */
public enum ContactPreference {
    LETTER, EMAIL, TELEPHONE, TEXT_MESSAGE, IN_PERSON, THROUGH_REPRESENTATIVE
}
