package org.countyhall.risk.domain.rules;

import java.util.List;

import org.countyhall.core.RuleBroken;
import org.countyhall.risk.domain.BandRange;
import org.countyhall.risk.domain.Rating;

/**
 * "5 × 5 matrix … Low 1-6, Medium 8-15, High 16-25": every product of a likelihood and an impact lies in exactly one band.
 * Source: the council's published bands for its risk registers.
 */
public final class EveryScoreHasOneBand {

    private EveryScoreHasOneBand() {
    }

    /** @throws RuleBroken when a score that can occur has no band or two */
    public static void check(List<BandRange> bands) {
        for (int likelihood = Rating.LEAST; likelihood <= Rating.MOST; likelihood++) {
            for (int impact = Rating.LEAST; impact <= Rating.MOST; impact++) {
                int score = likelihood * impact;
                if (bands.stream().filter(band -> band.holds(score)).count() != 1) {
                    throw new RuleBroken("risk.everyScoreHasOneBand", score);
                }
            }
        }
    }
}
