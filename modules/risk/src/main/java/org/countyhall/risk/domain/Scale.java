package org.countyhall.risk.domain;

/** What a register measures its risks by. */
public enum Scale {
    /** Likelihood times impact. */
    LIKELIHOOD_AND_IMPACT,
    /** Likelihood, and the most that it may cost in pounds. */
    LIKELIHOOD_AND_AMOUNT
}
