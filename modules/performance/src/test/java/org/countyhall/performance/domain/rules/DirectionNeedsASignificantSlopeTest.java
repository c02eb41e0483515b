package org.countyhall.performance.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;

import org.apache.commons.statistics.distribution.TDistribution;
import org.countyhall.performance.api.Direction;
import org.countyhall.performance.domain.TrendLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionNeedsASignificantSlopeTest {

    @Test
    void a_clear_fall_is_falling() {
        TrendLine line = DirectionNeedsASignificantSlope.through(List.of(78d, 77d, 75d, 76d, 74d, 72d, 73d, 70d));
        assertThat(line.slope()).isCloseTo(-1.0357, within(0.00005));
        assertThat(line.t()).isCloseTo(-7.488, within(0.0005));
        assertThat(line.direction()).isEqualTo(Direction.FALLING);
    }

    @Test
    void chance_is_level() {
        TrendLine line = DirectionNeedsASignificantSlope.through(List.of(78d, 77d, 79d, 76d, 78d, 77d, 79d, 78d));
        assertThat(line.t()).isCloseTo(0.42, within(0.005));
        assertThat(line.direction()).isEqualTo(Direction.LEVEL);
    }

    @ParameterizedTest
    @CsvSource({"3,3.1824", "6,2.4469", "10,2.2281", "30,2.0423"})
    void the_critical_t_is_that_of_the_printed_tables(int degrees, double printed) {
        assertThat(TDistribution.of(degrees).inverseCumulativeProbability(0.975)).isCloseTo(printed, within(0.00005));
        List<Double> values = IntStream.range(0, degrees + 2).mapToObj(i -> (double) (i % 2)).toList();
        assertThat(DirectionNeedsASignificantSlope.through(values).critical()).isCloseTo(printed, within(0.00005));
    }

    @Test
    void four_points_are_not_enough_and_five_are() {
        assertThat(DirectionNeedsASignificantSlope.through(List.of(1d, 2d, 3d, 4d)).direction()).isEqualTo(Direction.NOT_ENOUGH_DATA);
        assertThat(DirectionNeedsASignificantSlope.through(List.of(1d, 2d, 3d, 4d, 5d)).direction()).isEqualTo(Direction.RISING);
    }

    @Test
    void no_change_at_all_is_level() {
        assertThat(DirectionNeedsASignificantSlope.through(List.of(25d, 25d, 25d, 25d, 25d)).direction()).isEqualTo(Direction.LEVEL);
    }

    @Test
    void a_t_at_the_critical_value_is_not_yet_significant() {
        assertThat(DirectionNeedsASignificantSlope.direction(1, 2.4469, 2.4469)).isEqualTo(Direction.LEVEL);
        assertThat(DirectionNeedsASignificantSlope.direction(1, 2.4470, 2.4469)).isEqualTo(Direction.RISING);
        assertThat(DirectionNeedsASignificantSlope.direction(-1, -2.4470, 2.4469)).isEqualTo(Direction.FALLING);
    }
}
