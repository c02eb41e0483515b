package org.countyhall.complaints.domain.rules;

import java.util.Set;

import org.countyhall.complaints.domain.CaseStatus;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Outcome;
import org.countyhall.core.BadInput;
import org.countyhall.core.RuleBroken;

/**
 * "Each complaint is fully investigated, and a response letter sent" (paper 004, 7.1): without a response a case is closed
 * only as resolved upon receipt, withdrawn, suspended, rejected or belonging to another procedure; a rejection says why, so
 * that it can be counted (3.3) and the person told about the Ombudsman.
 */
public final class ClosedWithAReason {

    private static final Set<Outcome> NEEDS_WORDS = Set.of(Outcome.REJECTED, Outcome.ANOTHER_PROCEDURE, Outcome.SUSPENDED);

    private ClosedWithAReason() {
    }

    /**
     * @param outcome the one chosen; null to close with what follows from the response
     * @throws RuleBroken when there is neither a response nor a reason to do without one
     */
    public static void check(CaseType type, CaseStatus status, Outcome outcome, String reason) {
        if (status == CaseStatus.RESPONDED) {
            if (outcome != null && !outcome.followsFromResponse()) {
                throw new RuleBroken("complaints.outcomeFollowsResponse");
            }
            return;
        }
        if (outcome == null || outcome.followsFromResponse()) {
            throw new RuleBroken("complaints.closedWithoutResponse");
        }
        if (outcome != Outcome.MERGED && (outcome == Outcome.THANKS_PASSED_ON) != (type == CaseType.COMPLIMENT)
                || outcome == Outcome.DECIDED_BY_OMBUDSMAN && type != CaseType.OMBUDSMAN) {
            throw new RuleBroken("complaints.outcomeNotForType");
        }
        if (NEEDS_WORDS.contains(outcome)) {
            BadInput.required("reason", reason);
        }
    }
}
