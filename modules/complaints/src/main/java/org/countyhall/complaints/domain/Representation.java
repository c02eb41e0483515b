package org.countyhall.complaints.domain;

import java.time.LocalDate;
import java.util.List;

import org.countyhall.core.Directorate;

/**
 * What somebody came with, as it is logged.
 *
 * @param procedure null for the usual one of its type
 * @param method a code of the list of methods; null when not recorded
 * @param directorate null while it is not known whose matter it is
 * @param team a code of the list of services; null while it is not known
 * @param matterOn when the matter happened or came to be known; null when nothing was said
 * @param discretion why it is taken although it is out of time; null when nothing was decided
 */
public record Representation(CaseType type, Procedure procedure, LocalDate receivedOn, String method, String summary,
        Complainant complainant, Directorate directorate, String team, LocalDate matterOn, String discretion, List<Matter> points) {

    /** One thing that it is about; category is a code of the list of problem categories or null. */
    public record Matter(String summary, String category) {
    }

    public Representation {
        points = List.copyOf(points);
    }
}
