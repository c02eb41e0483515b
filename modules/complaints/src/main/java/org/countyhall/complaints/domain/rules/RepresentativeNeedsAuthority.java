package org.countyhall.complaints.domain.rules;

import java.time.LocalDate;
import java.util.List;

import org.countyhall.complaints.domain.people.FactKind;
import org.countyhall.complaints.domain.people.PartyFact.Said;
import org.countyhall.core.RuleBroken;

/**
 * "Has requested the representative to act on their behalf", or cannot act and the representative acts in their interests
 * (SI 2009/309, regulation 5(2)): without authority or consent that holds on the day, a representative is not sent the answer.
 * A withdrawal ends what was recorded before it; consent given again afterwards counts again.
 */
public final class RepresentativeNeedsAuthority {

    private RepresentativeNeedsAuthority() {
    }

    /** @param facts in the order in which they were recorded */
    public static boolean holds(List<Said> facts, LocalDate on) {
        for (int i = 0; i < facts.size(); i++) {
            Said given = facts.get(i);
            if (given.kind() != FactKind.WITHDRAWN && covers(given, on) && !isWithdrawn(facts.subList(i + 1, facts.size()), on)) {
                return true;
            }
        }
        return false;
    }

    /** @throws RuleBroken when there is nothing on that day by which the person speaks for another */
    public static void check(String name, List<Said> facts, LocalDate on) {
        if (!holds(facts, on)) {
            throw new RuleBroken("complaints.representativeWithoutAuthority", name, on);
        }
    }

    private static boolean covers(Said given, LocalDate on) {
        return !on.isBefore(given.from()) && (given.until() == null || !on.isAfter(given.until()));
    }

    private static boolean isWithdrawn(List<Said> later, LocalDate on) {
        return later.stream().anyMatch(said -> said.kind() == FactKind.WITHDRAWN && !on.isBefore(said.from()));
    }
}
