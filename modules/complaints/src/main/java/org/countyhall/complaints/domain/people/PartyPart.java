package org.countyhall.complaints.domain.people;

/** The part that a person has in a case. */
public enum PartyPart {
    /** Came with the representation. */
    COMPLAINANT,
    /** Whom the matter is about. */
    AFFECTED,
    /** Speaks for the person affected, by authority or consent. */
    REPRESENTATIVE
}
