package org.countyhall.complaints.domain.given;

/** Figures that are given for a year; whole numbers. */
public enum Given {
    /** People whom the council supported: what the complaints are set against (paper 004, 3.4). */
    PEOPLE_SUPPORTED,
    /** Per cent of complainants whom a manager telephoned, from a sample of answers (6.1). */
    TELEPHONED,
    /** Per cent of the Ombudsman's detailed investigations that were upheld in the country (11.3). */
    NATIONAL_UPHOLD,
    /** Months of the year in which requests of the coroner were counted, where it was not the whole year (4.1). */
    CORONER_MONTHS,
    /** Pounds under which most goodwill payments stay (10.2); one that was given holds for later years too. */
    GOODWILL_BOUND;

    /** Whether it is per cent. */
    public boolean isPercent() {
        return this == TELEPHONED || this == NATIONAL_UPHOLD;
    }
}
