package org.countyhall.complaints.web;

import org.countyhall.complaints.api.CaseFile;

/** A part of the case page beside the case's own: letters, documents, remedies. Each is a bean of its own with its part of a page. */
public interface CasePanel {

    /** As it stands in the address, and in the name of its part: {@code /complaints/parts/NAME.xhtml}. */
    String name();

    /** Under which tab it stands. */
    CaseTab tab();

    /** Smaller stands further up. */
    int order();

    /** Its words where it has a tab for itself, with a number where there is something to count. */
    String label(CaseFile file);

    default boolean shownFor(CaseFile file) {
        return true;
    }
}
