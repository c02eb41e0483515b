package org.countyhall.performance.api;

/** The direction of travel over a whole series, by regression. */
public enum Direction {
    RISING, FALLING, LEVEL, NOT_ENOUGH_DATA;

    /** What this direction means for a measure whose better side is known. */
    public Judgement judgedBy(Polarity polarity) {
        if (this == NOT_ENOUGH_DATA) {
            return Judgement.NOT_ENOUGH_DATA;
        }
        if (this == LEVEL) {
            return Judgement.NO_CHANGE;
        }
        if (polarity == Polarity.NEITHER) {
            return Judgement.CHANGED;
        }
        return (this == RISING) == (polarity == Polarity.HIGHER_IS_BETTER) ? Judgement.IMPROVING : Judgement.CONCERNING;
    }
}
