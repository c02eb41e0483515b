package org.countyhall.complaints.domain.people;

/** On what the right to speak for somebody rests. */
public enum Basis {
    WRITTEN_CONSENT, SPOKEN_CONSENT, POWER_OF_ATTORNEY, DEPUTY, PARENT, ADVOCATE, PERSONAL_REPRESENTATIVE, BEST_INTERESTS
}
