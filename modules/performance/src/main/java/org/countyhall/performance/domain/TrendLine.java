package org.countyhall.performance.domain;

import org.countyhall.performance.api.Direction;

/**
 * A regression line through a whole series and the test of its slope.
 *
 * @param slope change a period, in the unit of the measure; 0 without enough data
 * @param t slope over its standard error
 * @param critical the t that a slope must pass to be significant
 */
public record TrendLine(int points, double intercept, double slope, double t, double critical, Direction direction) {

    public static TrendLine tooShort(int points) {
        return new TrendLine(points, 0, 0, 0, 0, Direction.NOT_ENOUGH_DATA);
    }

    public boolean known() {
        return direction != Direction.NOT_ENOUGH_DATA;
    }
}
