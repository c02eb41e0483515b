package org.countyhall.complaints.domain.rules;

import java.time.LocalDate;

import org.countyhall.core.RuleBroken;

/**
 * "Behaviour restrictions with a review date" (the council's rules on people; the Ombudsman's guidance on managing unreasonable
 * behaviour): a restriction is looked at again within twelve months.
 */
public final class BehaviourRestrictionIsReviewed {

    private static final int MONTHS_AT_MOST = 12;

    private BehaviourRestrictionIsReviewed() {
    }

    /** @throws RuleBroken when the review lies before the restriction begins or more than twelve months later */
    public static void check(LocalDate from, LocalDate reviewOn) {
        LocalDate latest = from.plusMonths(MONTHS_AT_MOST);
        if (!reviewOn.isAfter(from) || reviewOn.isAfter(latest)) {
            throw new RuleBroken("complaints.behaviourNotReviewed", latest);
        }
    }

    public static boolean isDue(LocalDate reviewOn, LocalDate today) {
        return reviewOn != null && !reviewOn.isAfter(today);
    }
}
