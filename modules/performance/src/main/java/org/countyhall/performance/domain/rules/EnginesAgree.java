package org.countyhall.performance.domain.rules;

import org.countyhall.performance.api.Judgement;

/**
 * "Two engines on one chart, with a flag when they disagree" (the council's rules of the domain, Measures): regression looks
 * at the whole series, the control chart at its latest point, so a difference is a question for the analyst, not an error.
 */
public final class EnginesAgree {

    private EnginesAgree() {
    }

    /** An engine that has not enough data says nothing and so disagrees with nobody. */
    public static boolean check(Judgement regression, Judgement controlChart) {
        return regression == controlChart || regression == Judgement.NOT_ENOUGH_DATA || controlChart == Judgement.NOT_ENOUGH_DATA;
    }
}
