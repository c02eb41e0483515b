package org.countyhall.complaints.domain.rules;

import java.util.List;

import org.countyhall.complaints.domain.remedies.Remedy;
import org.countyhall.core.RuleBroken;

/**
 * "Each with owner, due, done, evidence" (the council's rules on remedies): a case is closed when its remedies are done, or when
 * each that is still open has somebody who sees to it and a day.
 */
public final class OpenRemediesHaveOwnerAndDay {

    private OpenRemediesHaveOwnerAndDay() {
    }

    /** @throws RuleBroken naming the first remedy that would be forgotten */
    public static void check(List<Remedy> remedies) {
        remedies.stream().filter(remedy -> remedy.doneOn() == null && (remedy.owner() == null || remedy.dueOn() == null)).findFirst()
                .ifPresent(remedy -> {
                    throw new RuleBroken("complaints.remedyWithoutOwner", remedy.number());
                });
    }
}
