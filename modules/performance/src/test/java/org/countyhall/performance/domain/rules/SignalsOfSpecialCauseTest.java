package org.countyhall.performance.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.countyhall.performance.api.Signal;
import org.countyhall.performance.domain.ControlChartSettings;
import org.countyhall.performance.domain.ControlLimits;
import org.countyhall.performance.domain.SignalAt;
import org.junit.jupiter.api.Test;

class SignalsOfSpecialCauseTest {

    /** Near lines at 4 and -4. */
    private static final ControlLimits LIMITS = new ControlLimits(0, -6, 6);

    @Test
    void a_point_is_outside_only_beyond_the_limit() {
        assertThat(signals(0, 6.1, 0)).containsExactly(Signal.COMMON_CAUSE, Signal.OUTSIDE_LIMITS, Signal.COMMON_CAUSE);
        assertThat(signals(0, 6, 0)).containsOnly(Signal.COMMON_CAUSE);
        assertThat(in(0, -6.1, 0).get(1)).isEqualTo(new SignalAt(Signal.OUTSIDE_LIMITS, -1));
    }

    @Test
    void seven_rising_points_are_a_trend_and_six_are_not() {
        assertThat(signals(-3, -2, -1, 0, 1, 2, 3)).hasSize(7).containsOnly(Signal.TREND);
        assertThat(signals(-3, -2, -1, 0, 1, 2)).containsOnly(Signal.COMMON_CAUSE);
        assertThat(in(3, 2, 1, 0, -1, -2, -3).get(6)).isEqualTo(new SignalAt(Signal.TREND, -1));
    }

    @Test
    void two_equal_points_end_a_trend() {
        assertThat(signals(-3, -2, -1, -1, 0, 1, 2)).doesNotContain(Signal.TREND);
    }

    @Test
    void two_of_three_near_a_limit_count_when_all_three_are_on_one_side() {
        assertThat(signals(4.1, 1, 4.2)).containsExactly(Signal.TWO_OF_THREE_NEAR_LIMIT, Signal.COMMON_CAUSE, Signal.TWO_OF_THREE_NEAR_LIMIT);
        assertThat(signals(4.1, -1, 4.2)).containsOnly(Signal.COMMON_CAUSE);
        assertThat(signals(4.1, 1, -4.2)).containsOnly(Signal.COMMON_CAUSE);
    }

    @Test
    void a_point_on_the_near_line_is_not_yet_near() {
        assertThat(signals(4, 1, 4.2)).containsOnly(Signal.COMMON_CAUSE);
    }

    @Test
    void seven_on_one_side_of_the_mean_are_a_run_and_six_are_not() {
        assertThat(signals(1, 2, 1, 2, 1, 2, 1)).containsOnly(Signal.ONE_SIDE_OF_MEAN);
        assertThat(signals(1, 2, 1, 2, 1, 2)).containsOnly(Signal.COMMON_CAUSE);
        assertThat(signals(1, 2, 1, 0, 1, 2, 1)).containsOnly(Signal.COMMON_CAUSE);
    }

    @Test
    void outside_comes_before_trend_and_near_before_run() {
        assertThat(signals(1, 2, 3, 4, 5, 5.5, 6.5)).endsWith(Signal.OUTSIDE_LIMITS).startsWith(Signal.TREND);
        assertThat(signals(1, 2, 1, 2, 1, 4.5, 4.6)).endsWith(Signal.TWO_OF_THREE_NEAR_LIMIT).startsWith(Signal.ONE_SIDE_OF_MEAN);
    }

    @Test
    void how_many_points_make_a_trend_or_a_run_is_a_setting() {
        List<SignalAt> found = SignalsOfSpecialCause.in(List.of(1d, 2d, 1d, 2d, 1d), LIMITS, new ControlChartSettings(7, 5));
        assertThat(found).extracting(SignalAt::signal).containsOnly(Signal.ONE_SIDE_OF_MEAN);
    }

    private static List<Signal> signals(double... values) {
        return in(values).stream().map(SignalAt::signal).toList();
    }

    private static List<SignalAt> in(double... values) {
        return SignalsOfSpecialCause.in(Arrays.stream(values).boxed().toList(), LIMITS, ControlChartSettings.MAKING_DATA_COUNT);
    }
}
