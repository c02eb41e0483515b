package org.countyhall.performance.domain.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.countyhall.performance.api.Signal;
import org.countyhall.performance.domain.ControlChartSettings;
import org.countyhall.performance.domain.ControlLimits;
import org.countyhall.performance.domain.SignalAt;

/**
 * "Special cause: a single point outside the limits; a run of consecutive rising or falling points; two of three points close
 * to a limit; a run of consecutive points above or below the mean" (NHS England, Making Data Count), in this precedence.
 * Seven points make a trend or a run; every point of the pattern carries its signal, of two in three only the near ones.
 */
public final class SignalsOfSpecialCause {

    private SignalsOfSpecialCause() {
    }

    public static List<SignalAt> in(List<Double> values, ControlLimits limits, ControlChartSettings settings) {
        int[] outside = sides(values, limits.lower(), limits.upper());
        int[] trend = trends(values, settings.trendPoints());
        int[] near = twoOfThree(values, limits, outside);
        int[] shift = runs(sides(values, limits.mean(), limits.mean()), settings.shiftPoints());
        List<SignalAt> signals = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            signals.add(first(outside[i], trend[i], near[i], shift[i]));
        }
        return List.copyOf(signals);
    }

    private static SignalAt first(int outside, int trend, int near, int shift) {
        if (outside != 0) {
            return new SignalAt(Signal.OUTSIDE_LIMITS, outside);
        }
        if (trend != 0) {
            return new SignalAt(Signal.TREND, trend);
        }
        if (near != 0) {
            return new SignalAt(Signal.TWO_OF_THREE_NEAR_LIMIT, near);
        }
        return shift != 0 ? new SignalAt(Signal.ONE_SIDE_OF_MEAN, shift) : SignalAt.NONE;
    }

    private static int[] sides(List<Double> values, double below, double above) {
        return values.stream().mapToInt(value -> value > above ? 1 : value < below ? -1 : 0).toArray();
    }

    /** A trend of seven points is six steps the same way; all seven carry it. A turning point belongs to the later trend. */
    private static int[] trends(List<Double> values, int points) {
        int[] marked = new int[values.size()];
        for (int last = points - 1; last < values.size(); last++) {
            int first = last - points + 1;
            int way = (int) Math.signum(values.get(last) - values.get(first));
            IntPredicate goesOn = i -> Math.signum(values.get(i) - values.get(i - 1)) == way;
            if (way != 0 && IntStream.rangeClosed(first + 1, last).allMatch(goesOn)) {
                mark(marked, first, last, way);
            }
        }
        return marked;
    }

    private static int[] runs(int[] sides, int points) {
        int[] marked = new int[sides.length];
        for (int last = points - 1; last < sides.length; last++) {
            int side = sides[last];
            int first = last - points + 1;
            if (side != 0 && IntStream.rangeClosed(first, last).allMatch(i -> sides[i] == side)) {
                mark(marked, first, last, side);
            }
        }
        return marked;
    }

    private static int[] twoOfThree(List<Double> values, ControlLimits limits, int[] outside) {
        int[] sideOfMean = sides(values, limits.mean(), limits.mean());
        int[] beyondNearLine = sides(values, limits.nearLower(), limits.nearUpper());
        int[] marked = new int[values.size()];
        for (int last = 2; last < values.size(); last++) {
            int first = last - 2;
            int side = sideOfMean[last];
            IntPredicate isNear = i -> outside[i] == 0 && beyondNearLine[i] == side;
            boolean allOnOneSide = side != 0 && IntStream.rangeClosed(first, last).allMatch(i -> sideOfMean[i] == side);
            if (allOnOneSide && IntStream.rangeClosed(first, last).filter(isNear).count() >= 2) {
                IntStream.rangeClosed(first, last).filter(isNear).forEach(i -> marked[i] = side);
            }
        }
        return marked;
    }

    private static void mark(int[] marked, int first, int last, int side) {
        for (int i = first; i <= last; i++) {
            marked[i] = side;
        }
    }
}
