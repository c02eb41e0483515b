package org.countyhall.complaints.api.learning;

import java.time.LocalDate;
import java.util.List;

/**
 * What a service learned in a quarter.
 *
 * @param team the service's label; null for all
 * @param drawn lessons of the quarter
 * @param movedOn earlier lessons of which an action was done, an effect looked at, or an action was overdue at its end
 */
public record LearningSheet(String quarter, String team, LocalDate from, LocalDate to, LocalDate asAt, List<Category> complaints,
        List<LessonFile> drawn, List<LessonFile> movedOn) {

    /** Complaints about a problem category; null for a count that is kept back because it is small. */
    public record Category(String code, String label, Integer number, Integer upheld) {
    }
}
