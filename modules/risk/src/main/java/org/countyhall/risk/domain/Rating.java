package org.countyhall.risk.domain;

import org.countyhall.core.BadInput;

/** Likelihood and impact, each 1 to 5; their product is the score. */
public record Rating(int likelihood, int impact) {

    public static final int LEAST = 1;
    public static final int MOST = 5;

    public Rating {
        step("likelihood", likelihood);
        step("impact", impact);
    }

    public int score() {
        return likelihood * impact;
    }

    /** @throws BadInput when it is not one of the five steps */
    public static int step(String field, Integer value) {
        int step = BadInput.required(field, value);
        if (step < LEAST || step > MOST) {
            throw new BadInput(field, "risk.step", LEAST, MOST);
        }
        return step;
    }
}
