package org.countyhall.complaints.domain.letters;

/** How a letter leaves the house. */
public enum Way {
    EMAIL, POST, HANDED_OVER
}
