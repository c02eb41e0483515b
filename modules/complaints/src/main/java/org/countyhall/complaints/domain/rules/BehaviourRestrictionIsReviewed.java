package org.countyhall.complaints.domain.rules;

import java.time.LocalDate;

import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.deadlines.Limit;
import org.countyhall.core.RuleBroken;

/**
 * "Behaviour restrictions with a review date" (the council's rules on people; the Ombudsman's guidance on managing unreasonable
 * behaviour): a restriction is looked at again within so many months, twelve where the council did not say otherwise.
 */
public final class BehaviourRestrictionIsReviewed {

    private BehaviourRestrictionIsReviewed() {
    }

    /** Within how many months a restriction is looked at again that is made today. */
    public static int months(Desk desk) {
        return desk.limits().on(desk.today(), Limit.BEHAVIOUR_REVIEW_MONTHS);
    }

    /** @throws RuleBroken when the review lies before the restriction begins or later than the council's limit of today allows */
    public static void check(LocalDate from, LocalDate reviewOn, Desk desk) {
        LocalDate latest = from.plusMonths(months(desk));
        if (!reviewOn.isAfter(from) || reviewOn.isAfter(latest)) {
            throw new RuleBroken("complaints.behaviourNotReviewed", latest);
        }
    }

    public static boolean isDue(LocalDate reviewOn, LocalDate today) {
        return reviewOn != null && !reviewOn.isAfter(today);
    }
}
