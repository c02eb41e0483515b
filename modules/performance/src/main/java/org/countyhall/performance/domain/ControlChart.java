package org.countyhall.performance.domain;

import java.math.BigDecimal;
import java.util.List;

import org.countyhall.performance.api.Assurance;
import org.countyhall.performance.api.Judgement;
import org.countyhall.performance.api.Polarity;
import org.countyhall.performance.domain.rules.AssuranceFromTargetAndLimits;
import org.countyhall.performance.domain.rules.LimitsFromMovingRanges;
import org.countyhall.performance.domain.rules.SignalsOfSpecialCause;

/** The NHS "Making Data Count" XmR chart of a series: limits, a signal for each point, and what the latest point says. */
public record ControlChart(List<Double> values, ControlLimits limits, List<SignalAt> signals, boolean trial, Judgement judgement,
        Assurance assurance) {

    public static ControlChart of(List<Double> values, Polarity polarity, BigDecimal target, ControlChartSettings settings) {
        if (values.size() < LimitsFromMovingRanges.FEWEST_POINTS) {
            return new ControlChart(List.copyOf(values), null, List.of(), true, Judgement.NOT_ENOUGH_DATA, Assurance.NO_TARGET);
        }
        ControlLimits limits = LimitsFromMovingRanges.of(values);
        List<SignalAt> signals = SignalsOfSpecialCause.in(values, limits, settings);
        return new ControlChart(List.copyOf(values), limits, signals, LimitsFromMovingRanges.areTrial(values.size()),
                judge(signals.get(signals.size() - 1), polarity), AssuranceFromTargetAndLimits.of(target, limits, polarity));
    }

    private static Judgement judge(SignalAt latest, Polarity polarity) {
        if (latest.side() == 0) {
            return Judgement.NO_CHANGE;
        }
        if (polarity == Polarity.NEITHER) {
            return Judgement.CHANGED;
        }
        return (latest.side() > 0) == (polarity == Polarity.HIGHER_IS_BETTER) ? Judgement.IMPROVING : Judgement.CONCERNING;
    }

    public boolean known() {
        return limits != null;
    }
}
