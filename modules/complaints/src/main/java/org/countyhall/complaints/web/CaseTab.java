package org.countyhall.complaints.web;

import java.util.Locale;

/** The tabs of the case page that hold panels, from left to right behind the case's own. */
public enum CaseTab {
    TRIAGE, TYPE, PEOPLE, LETTERS, DOCUMENTS, WORK, OUTCOME, OMBUDSMAN, ACCESS;

    /** As it stands in the address, where the name of one of its panels does as well. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
