package org.countyhall.complaints.api.ombudsman;

import java.time.LocalDate;
import java.util.List;

/**
 * A decision as the Ombudsman made it.
 *
 * @param summary what is published about it
 * @param problems the council's problem categories for which it was upheld
 * @param name of a premature one that comes back: whose complaint it is, when the case does not say
 */
public record GivenDecision(LocalDate on, String decision, String summary, List<String> problems, boolean remediedBefore, String name) {
}
