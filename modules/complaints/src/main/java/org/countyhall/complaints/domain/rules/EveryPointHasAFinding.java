package org.countyhall.complaints.domain.rules;

import java.util.List;

import org.countyhall.complaints.domain.Finding;
import org.countyhall.core.RuleBroken;

/** "A response letter sent to the complainant with the findings" (paper 004, 7.1): none goes out while a point has none. */
public final class EveryPointHasAFinding {

    private EveryPointHasAFinding() {
    }

    /**
     * @param findings one for each point in their order, null where there is none yet
     * @throws RuleBroken naming the first point without one
     */
    public static void check(List<Finding> findings) {
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i) == null) {
                throw new RuleBroken("complaints.pointWithoutFinding", i + 1);
            }
        }
    }
}
