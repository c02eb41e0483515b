package org.countyhall.complaints.domain.rules;

import java.util.List;

import org.countyhall.complaints.domain.Finding;
import org.countyhall.complaints.domain.Outcome;

/**
 * "Upheld, partly upheld, not upheld" (paper 004, Appendix 1): a case is upheld when all its points are, partly upheld when
 * some are or one is in part, and else not upheld. Nobody chooses it.
 */
public final class OutcomeFollowsFindings {

    private OutcomeFollowsFindings() {
    }

    public static Outcome of(List<Finding> findings) {
        if (!findings.isEmpty() && findings.stream().allMatch(finding -> finding == Finding.UPHELD)) {
            return Outcome.UPHELD;
        }
        return findings.stream().anyMatch(finding -> finding == Finding.UPHELD || finding == Finding.PARTLY_UPHELD)
                ? Outcome.PARTLY_UPHELD : Outcome.NOT_UPHELD;
    }
}
