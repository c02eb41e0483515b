package org.countyhall.complaints.domain.letters;

/** What can be done to a letter once it is drafted. */
public enum LetterAction {
    EDIT, SUBMIT, PASS, GIVE_BACK, APPROVE, SEND, DISCARD
}
