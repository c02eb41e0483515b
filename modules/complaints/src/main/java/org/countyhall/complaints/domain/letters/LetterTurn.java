package org.countyhall.complaints.domain.letters;

/** What somebody has to do with a letter. */
public enum LetterTurn {
    WRITE, CHECK, APPROVE, SEND
}
