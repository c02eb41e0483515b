package org.countyhall.complaints.domain.deadlines;

import java.time.LocalDate;
import java.util.List;

/**
 * All that a case's due dates depend on, beside limits and calendar.
 *
 * @param from the day it was received, or the day on which its second stage was asked for
 * @param acknowledgedOn null while it is not
 * @param extensions agreed ones of this stage, in the order of agreement
 */
public record CaseFacts(Timetable timetable, LocalDate from, LocalDate acknowledgedOn, List<Agreed> extensions) {

    /** A later date that the person agreed to, and when. */
    public record Agreed(LocalDate agreedOn, LocalDate newDate) {
    }

    public CaseFacts {
        extensions = List.copyOf(extensions);
    }
}
