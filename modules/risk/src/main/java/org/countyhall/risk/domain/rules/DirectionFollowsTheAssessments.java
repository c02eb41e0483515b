package org.countyhall.risk.domain.rules;

import java.math.BigDecimal;

import org.countyhall.risk.domain.Direction;

/**
 * "Direction of travel": the latest assessment against the one before. Where both have a score, the score decides; else the
 * likelihood, and if that is the same the estimated maximum. Source: risk registers of papers 001 item 29 and 004 Appendix G.
 */
public final class DirectionFollowsTheAssessments {

    private DirectionFollowsTheAssessments() {
    }

    /** What one assessment says; each part may be empty. */
    public record Said(Integer likelihood, Integer impact, BigDecimal amount) {

        Integer score() {
            return likelihood == null || impact == null ? null : likelihood * impact;
        }
    }

    /** @param before null when there is only one assessment */
    public static Direction of(Said before, Said now) {
        if (before == null || now == null) {
            return Direction.NOT_COMPARABLE;
        }
        if (before.score() != null && now.score() != null) {
            return towards(now.score().compareTo(before.score()));
        }
        if (before.likelihood() == null || now.likelihood() == null) {
            return before.likelihood() == now.likelihood() ? byAmount(before, now) : Direction.NOT_COMPARABLE;
        }
        int likelier = now.likelihood().compareTo(before.likelihood());
        return likelier != 0 ? towards(likelier) : byAmount(before, now);
    }

    private static Direction byAmount(Said before, Said now) {
        if (before.amount() == null || now.amount() == null) {
            return before.likelihood() == null ? Direction.NOT_COMPARABLE : Direction.LEVEL;
        }
        return towards(now.amount().compareTo(before.amount()));
    }

    private static Direction towards(int difference) {
        return difference > 0 ? Direction.WORSE : difference < 0 ? Direction.BETTER : Direction.LEVEL;
    }
}
