package org.countyhall.performance.domain.rules;

import java.util.List;
import java.util.stream.IntStream;

import org.countyhall.performance.domain.ControlLimits;

/**
 * "Process limits: mean ± 2.66 × the mean moving range, leaving out moving ranges of 3.267 × their mean or more" (NHS England,
 * Making Data Count, XmR charts). They are left out once, before the limits; the mean of the values keeps every point.
 * Under 13 points the limits are trial limits. Under five this council draws none, as for the regression line.
 */
public final class LimitsFromMovingRanges {

    public static final int FEWEST_POINTS = 5;
    private static final int SETTLED_FROM = 13;
    private static final double LIMIT_FACTOR = 2.66;
    private static final double OUTLIER_FACTOR = 3.267;

    private LimitsFromMovingRanges() {
    }

    /** @param values at least two, oldest first */
    public static ControlLimits of(List<Double> values) {
        double mean = values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double reach = LIMIT_FACTOR * meanMovingRange(values);
        return new ControlLimits(mean, mean - reach, mean + reach);
    }

    private static double meanMovingRange(List<Double> values) {
        List<Double> ranges = IntStream.range(1, values.size())
                .mapToObj(i -> Math.abs(values.get(i) - values.get(i - 1))).toList();
        double all = average(ranges);
        List<Double> kept = ranges.stream().filter(range -> range < OUTLIER_FACTOR * all).toList();
        return kept.isEmpty() ? all : average(kept);
    }

    private static double average(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    public static boolean areTrial(int points) {
        return points < SETTLED_FROM;
    }
}
