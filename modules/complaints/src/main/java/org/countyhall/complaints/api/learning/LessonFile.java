package org.countyhall.complaints.api.learning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A lesson with what was done about it. Category and service by their labels, effects as the interface spells them.
 *
 * @param version of what was read, for a correction
 * @param withdrawn null while it stands
 */
public record LessonFile(String reference, String caseReference, Integer point, String category, String team, String text, LocalDate drawnOn,
        String drawnBy, List<Action> actions, int version, String categoryCode, String teamCode, Withdrawn withdrawn) {

    /** Why it is no lesson. */
    public record Withdrawn(LocalDate on, String by, String reason) {
    }

    /** @param checkable its effect can be looked at now */
    public record Action(int number, String text, String owner, LocalDate dueOn, LocalDate doneOn, boolean overdue, String evidence,
            String document, LocalDate effectDueOn, boolean checkable, Measured measured, Checked checked) {
    }

    /**
     * Complaints of the category in the months before and after the action, as they stand now; null stands for a count that is kept
     * back from this reader because it is small, and for the rate that goes with it.
     *
     * @param afterMonths how many of the months after have ended
     * @param gap the register has no complaint of any kind in one of the months, so that it cannot tell
     * @param soFar what they say so far; too few while not all months have ended or counts are small
     * @param chance whether a difference as large may be chance
     */
    public record Measured(int months, List<LocalDate> starts, List<Integer> before, List<Integer> after, Integer countBefore, Integer countAfter,
            BigDecimal perMonthBefore, BigDecimal perMonthAfter, int afterMonths, boolean gap, String soFar, boolean chance) {
    }

    /** What was found when the effect was looked at; kept as it was then. Small counts are null for whoever may not be told them. */
    public record Checked(String effect, Integer before, Integer after, LocalDate on, String by, String remark) {
    }
}
