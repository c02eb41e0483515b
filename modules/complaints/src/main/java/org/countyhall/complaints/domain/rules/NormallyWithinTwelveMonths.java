package org.countyhall.complaints.domain.rules;

import java.time.LocalDate;
import java.util.OptionalInt;

import org.countyhall.complaints.domain.deadlines.Limit;
import org.countyhall.complaints.domain.deadlines.Limits;
import org.countyhall.complaints.domain.deadlines.Timetable;
import org.countyhall.core.RuleBroken;

/**
 * "Not later than 12 months after the date on which the matter occurred" or came to notice (SI 2009/309, regulation 12): a
 * later complaint is taken only with a recorded decision on discretion.
 */
public final class NormallyWithinTwelveMonths {

    private NormallyWithinTwelveMonths() {
    }

    /**
     * @param matterOn when it happened or came to be known; null when nothing was said about it
     * @param decision why it is taken all the same; null when nothing was decided
     * @throws RuleBroken when it is out of time and nothing was decided
     */
    public static void check(LocalDate matterOn, String decision, LocalDate received, Timetable timetable, Limits limits) {
        boolean decided = decision != null && !decision.isBlank();
        if (!decided && isOutOfTime(matterOn, received, timetable, limits)) {
            throw new RuleBroken("complaints.outOfTimeWithoutDecision", limits.on(received, timetable, Limit.MATTER_MONTHS).getAsInt());
        }
    }

    public static boolean isOutOfTime(LocalDate matterOn, LocalDate received, Timetable timetable, Limits limits) {
        OptionalInt months = limits.on(received, timetable, Limit.MATTER_MONTHS);
        return matterOn != null && months.isPresent() && received.isAfter(matterOn.plusMonths(months.getAsInt()));
    }
}
