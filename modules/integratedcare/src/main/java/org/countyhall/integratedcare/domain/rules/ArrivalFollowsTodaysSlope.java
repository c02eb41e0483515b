package org.countyhall.integratedcare.domain.rules;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.countyhall.integratedcare.domain.Arrival;
import org.countyhall.integratedcare.domain.Definition;
import org.countyhall.integratedcare.domain.Point;

/**
 * "The forecast year of arrival at today's slope is said honestly": the least-squares line through the observations, from two on,
 * followed from the latest one to the target; level or leading away, it never arrives. The baseline is not part of the line,
 * since the papers do not date it. Source: paper 004, indicators of lines 3484 to 3667.
 */
public final class ArrivalFollowsTodaysSlope {

    private static final long TOO_FAR_IN_DAYS = 36_525;

    private ArrivalFollowsTodaysSlope() {
    }

    /** @param observations by day, the latest last */
    public static Optional<Arrival> of(Definition definition, List<Point> observations) {
        if (observations.stream().map(Point::on).distinct().count() < 2) {
            return Optional.empty();
        }
        Point latest = observations.get(observations.size() - 1);
        if (TargetIsMet.by(latest.value(), definition)) {
            return Optional.of(new Arrival(Optional.of(latest.on())));
        }
        double slope = slope(observations);
        double days = definition.target().subtract(latest.value()).doubleValue() / slope;
        if (slope == 0 || days < 0 || days > TOO_FAR_IN_DAYS) {
            return Optional.of(new Arrival(Optional.empty()));
        }
        return Optional.of(new Arrival(Optional.of(latest.on().plusDays((long) Math.ceil(days)))));
    }

    /** In units a day. */
    private static double slope(List<Point> points) {
        LocalDate start = points.get(0).on();
        double meanDay = points.stream().mapToLong(point -> start.until(point.on(), DAYS)).average().orElseThrow();
        double meanValue = points.stream().mapToDouble(point -> point.value().doubleValue()).average().orElseThrow();
        double above = 0;
        double below = 0;
        for (Point point : points) {
            double day = start.until(point.on(), DAYS) - meanDay;
            above += day * (point.value().doubleValue() - meanValue);
            below += day * day;
        }
        return above / below;
    }
}
