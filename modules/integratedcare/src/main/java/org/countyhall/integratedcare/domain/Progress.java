package org.countyhall.integratedcare.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.countyhall.integratedcare.domain.rules.ArrivalFollowsTodaysSlope;
import org.countyhall.integratedcare.domain.rules.ExpectedPathIsStraight;
import org.countyhall.integratedcare.domain.rules.IndicatorIsComplete;
import org.countyhall.integratedcare.domain.rules.ShareOfTheWay;
import org.countyhall.integratedcare.domain.rules.TargetIsMet;

/**
 * How far an indicator has come.
 *
 * @param sharePercent of the way from baseline to target, whole percent; below 0 when it moves away, above 100 when it went past
 * @param expected what the straight path from baseline to target asks for on the day of the latest observation
 * @param arrival when the target is reached if things go on as observed; empty with fewer than two observations
 */
public record Progress(List<Gap> gaps, Optional<Point> latest, Optional<BigDecimal> sharePercent, Optional<BigDecimal> expected,
        Pace pace, Optional<Arrival> arrival) {

    /** @param baselineOn the day for which the baseline stands */
    public static Progress of(DefinitionStatus status, Definition definition, LocalDate baselineOn, List<Point> observations) {
        List<Gap> gaps = IndicatorIsComplete.gaps(status, definition);
        Optional<Point> latest = observations.isEmpty() ? Optional.empty() : Optional.of(observations.get(observations.size() - 1));
        if (!gaps.isEmpty()) {
            return new Progress(gaps, latest, Optional.empty(), Optional.empty(), Pace.NOT_MEASURABLE, Optional.empty());
        }
        if (latest.isEmpty()) {
            return new Progress(gaps, latest, Optional.empty(), Optional.empty(), Pace.NOT_OBSERVED, Optional.empty());
        }
        Point now = latest.get();
        BigDecimal share = ShareOfTheWay.percent(definition, now.value());
        BigDecimal expected = ExpectedPathIsStraight.on(now.on(), definition, baselineOn);
        return new Progress(gaps, latest, Optional.of(share), Optional.of(expected), pace(definition, now, share, expected),
                ArrivalFollowsTodaysSlope.of(definition, observations));
    }

    private static Pace pace(Definition definition, Point now, BigDecimal share, BigDecimal expected) {
        if (TargetIsMet.by(now.value(), definition)) {
            return Pace.MET;
        }
        if (share.signum() < 0) {
            return Pace.MOVING_AWAY;
        }
        int against = now.value().compareTo(expected);
        boolean behind = definition.aim() == Aim.REDUCE ? against > 0 : against < 0;
        return behind ? Pace.BEHIND : Pace.ON_PATH;
    }
}
