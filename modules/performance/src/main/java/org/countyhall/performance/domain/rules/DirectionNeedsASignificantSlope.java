package org.countyhall.performance.domain.rules;

import java.util.List;

import org.apache.commons.statistics.distribution.TDistribution;
import org.countyhall.performance.api.Direction;
import org.countyhall.performance.domain.TrendLine;

/**
 * "Regression analysis of the whole timeframe; a significant direction of travel is shown by an arrow" (paper 001 item 27 and
 * paper 004, technical notes of appendix 1): slope b of ordinary least squares on t = 1…n, T = b / SE(b), significant when
 * |T| is above the 97.5% point of Student's t with n − 2 degrees of freedom. Fewer than five points are not enough.
 */
public final class DirectionNeedsASignificantSlope {

    public static final int FEWEST_POINTS = 5;
    private static final double BOTH_TAILS_FIVE_PERCENT = 0.975;

    private DirectionNeedsASignificantSlope() {
    }

    /** @param values the series, oldest first, evenly spaced */
    public static TrendLine through(List<Double> values) {
        int n = values.size();
        if (n < FEWEST_POINTS) {
            return TrendLine.tooShort(n);
        }
        double meanTime = (n + 1) / 2.0;
        double meanValue = values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double timesTimes = 0;
        double timesValues = 0;
        for (int i = 0; i < n; i++) {
            double time = i + 1 - meanTime;
            timesTimes += time * time;
            timesValues += time * (values.get(i) - meanValue);
        }
        double slope = timesValues / timesTimes;
        double intercept = meanValue - slope * meanTime;
        double standardError = Math.sqrt(squaredResiduals(values, intercept, slope) / (n - 2) / timesTimes);
        double t = slope == 0 ? 0 : slope / standardError;
        double critical = TDistribution.of(n - 2).inverseCumulativeProbability(BOTH_TAILS_FIVE_PERCENT);
        return new TrendLine(n, intercept, slope, t, critical, direction(slope, t, critical));
    }

    private static double squaredResiduals(List<Double> values, double intercept, double slope) {
        double sum = 0;
        for (int i = 0; i < values.size(); i++) {
            double residual = values.get(i) - intercept - slope * (i + 1);
            sum += residual * residual;
        }
        return sum;
    }

    static Direction direction(double slope, double t, double critical) {
        if (!(Math.abs(t) > critical)) {
            return Direction.LEVEL;
        }
        return slope > 0 ? Direction.RISING : Direction.FALLING;
    }
}
