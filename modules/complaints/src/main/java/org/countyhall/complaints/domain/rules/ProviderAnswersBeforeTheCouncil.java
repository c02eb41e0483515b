package org.countyhall.complaints.domain.rules;

import java.time.LocalDate;

import org.countyhall.core.RuleBroken;

/**
 * "Hand-over log and their due date; the council keeps the duty" (the council's rules for commissioned providers; SI 2009/309,
 * regulation 6, leaves the duty to answer with the authority): a provider answers after the hand-over and before the council must.
 */
public final class ProviderAnswersBeforeTheCouncil {

    private ProviderAnswersBeforeTheCouncil() {
    }

    /**
     * @param respondBy the council's own date; null for a case without one
     * @throws RuleBroken when the provider's day is not after the hand-over or later than the council's
     */
    public static void check(LocalDate handedOn, LocalDate providerDue, LocalDate respondBy) {
        if (!providerDue.isAfter(handedOn)) {
            throw new RuleBroken("complaints.providerDueTooEarly", handedOn);
        }
        if (respondBy != null && providerDue.isAfter(respondBy)) {
            throw new RuleBroken("complaints.providerDueTooLate", respondBy);
        }
    }
}
