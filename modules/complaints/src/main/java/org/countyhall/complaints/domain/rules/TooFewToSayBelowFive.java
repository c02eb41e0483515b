package org.countyhall.complaints.domain.rules;

import org.countyhall.complaints.domain.learning.Effect;

/**
 * "Fell, rose, too few to say" (the council's rule for lessons): with fewer than five complaints in one of two equally long periods,
 * nothing is said; otherwise what the counts say, however small the difference.
 */
public final class TooFewToSayBelowFive {

    private static final double CHANCE = 1.96;

    private TooFewToSayBelowFive() {
    }

    /** @param tooFew below so many nothing is said; five unless the council set another number */
    public static Effect effect(int before, int after, int tooFew) {
        if (before < tooFew || after < tooFew) {
            return Effect.TOO_FEW;
        }
        return after < before ? Effect.FELL : after > before ? Effect.ROSE : Effect.SAME;
    }

    /** Whether a difference as large is to be expected by chance alone, about once in twenty times or more often. */
    public static boolean mayBeChance(int before, int after) {
        return before + after == 0 || Math.abs(before - after) / Math.sqrt(before + after) < CHANCE;
    }
}
