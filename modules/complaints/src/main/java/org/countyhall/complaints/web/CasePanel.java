package org.countyhall.complaints.web;

import org.countyhall.complaints.api.CaseFile;

/** A tab of the case page beside the case's own: letters, documents, remedies. Each is a bean of its own with its part of a page. */
public interface CasePanel {

    /** As it stands in the address, and in the name of its part: {@code /complaints/case/NAME.xhtml}. */
    String name();

    /** Smaller stands further left. */
    int order();

    /** The tab's words, with a number where there is something to count. */
    String label(CaseFile file);

    default boolean shownFor(CaseFile file) {
        return true;
    }
}
