package org.countyhall.complaints.domain.learning;

import java.time.LocalDate;
import java.util.List;

import org.countyhall.complaints.api.learning.LearningSheet;
import org.countyhall.complaints.api.learning.LessonSummary;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

/** Lessons as lists, sheets and comparisons see them. Lessons name nobody; their cases are named only to those who may know. */
public interface LearningRegister {

    LearningSettings settings(LocalDate on);

    /** Filters by column: category, team, state, effect; range of days: drawnOn. */
    Rows<LessonSummary> find(TableQuery query, LocalDate today);

    /** Complaints received of a category or (for null) of any, in a service or in all, in the months from a day on, each a month long, the last ended by a day. */
    List<Integer> perMonth(String category, String team, LocalDate from, int months, LocalDate ended);

    /** Actions to be done and effects to be looked at; of others only for whoever oversees them. */
    List<Due> waiting(String account, boolean oversees, int atMost);

    /** Complaints received between two days, by the category of their points. */
    List<LearningSheet.Category> complaints(LocalDate from, LocalDate to, String team);

    /** One thing that waits. */
    record Due(String reference, int number, String text, boolean effect, LocalDate dueOn, String owner) {
    }
}
