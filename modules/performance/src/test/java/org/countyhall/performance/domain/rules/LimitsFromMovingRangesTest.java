package org.countyhall.performance.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.countyhall.performance.domain.ControlLimits;
import org.junit.jupiter.api.Test;

class LimitsFromMovingRangesTest {

    private static final List<Double> ONE_WILD_POINT =
            List.of(1d, 2d, 1d, 2d, 10d, 1d, 2d, 1d, 2d, 1d, 2d, 1d, 2d, 1d, 2d, 1d, 2d, 1d);

    @Test
    void wild_ranges_are_left_out_of_the_limits_and_the_mean_keeps_every_point() {
        ControlLimits limits = LimitsFromMovingRanges.of(ONE_WILD_POINT);
        assertThat(limits.mean()).isCloseTo(1.94, within(0.005));
        assertThat(limits.upper()).isCloseTo(4.60, within(0.005));
        assertThat(limits.lower()).isCloseTo(-0.72, within(0.005));
    }

    @Test
    void tame_ranges_all_count() {
        ControlLimits limits = LimitsFromMovingRanges.of(List.of(10d, 12d, 10d, 14d, 10d));
        assertThat(limits.mean()).isEqualTo(11.2);
        assertThat(limits.upper()).isCloseTo(11.2 + 2.66 * 3, within(1e-9));
        assertThat(limits.nearUpper()).isCloseTo(11.2 + 2.66 * 2, within(1e-9));
        assertThat(limits.nearLower()).isCloseTo(11.2 - 2.66 * 2, within(1e-9));
    }

    @Test
    void a_range_just_under_the_factor_stays_and_one_over_it_goes() {
        // nine steps of 1 and one of x: x is 3.267 times the mean of all ten when x = 29.403 / 6.733 = 4.3670
        assertThat(upperWithStep(4.36)).isGreaterThan(upperWithStep(4.38));
    }

    @Test
    void a_series_that_never_moves_has_limits_on_its_mean() {
        ControlLimits limits = LimitsFromMovingRanges.of(List.of(5d, 5d, 5d, 5d, 5d));
        assertThat(limits.upper()).isEqualTo(5);
        assertThat(limits.lower()).isEqualTo(5);
    }

    @Test
    void limits_are_trial_under_thirteen_points() {
        assertThat(LimitsFromMovingRanges.areTrial(12)).isTrue();
        assertThat(LimitsFromMovingRanges.areTrial(13)).isFalse();
    }

    /** The reach of the limits over the mean, for nine steps of one and a last one of this size. */
    private static double upperWithStep(double step) {
        ControlLimits limits = LimitsFromMovingRanges.of(List.of(0d, 1d, 0d, 1d, 0d, 1d, 0d, 1d, 0d, 1d, 1 + step));
        return limits.upper() - limits.mean();
    }
}
