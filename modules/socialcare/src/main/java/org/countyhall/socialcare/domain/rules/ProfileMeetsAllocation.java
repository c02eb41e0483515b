package org.countyhall.socialcare.domain.rules;

import java.util.List;

import org.countyhall.core.money.Money;

/** "The sum of a profile is checked against the allocation" (the rules of the domain, Budget: Grants), to the penny. */
public final class ProfileMeetsAllocation {

    private ProfileMeetsAllocation() {
    }

    /** What of the allocation the profile does not plan; negative when it plans more than there is, zero when they agree. */
    public static Money unplanned(Money allocation, List<Money> profile) {
        return allocation.minus(Money.sum(profile));
    }
}
