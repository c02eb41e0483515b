package org.countyhall.performance.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.performance.api.Polarity.HIGHER_IS_BETTER;
import static org.countyhall.performance.api.Polarity.LOWER_IS_BETTER;
import static org.countyhall.performance.api.Polarity.NEITHER;

import java.math.BigDecimal;

import org.countyhall.performance.api.Polarity;
import org.countyhall.performance.api.Rag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateAgainstTargetAndFloorTest {

    @ParameterizedTest
    @CsvSource({"90,GREEN", "90.1,GREEN", "89.9,AMBER", "80,AMBER", "80.0,AMBER", "79.9,RED", "0,RED"})
    void higher_is_better_meets_target_90_and_floor_80_by_reaching_them(BigDecimal value, Rag rating) {
        assertThat(rate(value, "90", "80", HIGHER_IS_BETTER)).isEqualTo(rating);
    }

    @ParameterizedTest
    @CsvSource({"9,GREEN", "8.9,GREEN", "9.1,AMBER", "13,AMBER", "13.1,RED", "100,RED"})
    void lower_is_better_turns_it_round(BigDecimal value, Rag rating) {
        assertThat(rate(value, "9", "13", LOWER_IS_BETTER)).isEqualTo(rating);
    }

    @ParameterizedTest
    @CsvSource({"4,9,13,LOWER_IS_BETTER,GREEN", "66,90,80,HIGHER_IS_BETTER,RED", "25,30,24,HIGHER_IS_BETTER,AMBER",
        "82,85,80,HIGHER_IS_BETTER,AMBER", "608,588,617,LOWER_IS_BETTER,AMBER", "76,80,75,HIGHER_IS_BETTER,AMBER"})
    void the_six_indicators_of_the_paper_get_their_printed_rating(String value, String target, String floor, Polarity polarity, Rag printed) {
        assertThat(rate(new BigDecimal(value), target, floor, polarity)).isEqualTo(printed);
    }

    @Test
    void without_figure_target_floor_or_a_better_side_it_is_not_rated() {
        assertThat(RateAgainstTargetAndFloor.rate(null, BigDecimal.ONE, BigDecimal.ONE, HIGHER_IS_BETTER)).isEqualTo(Rag.NOT_RATED);
        assertThat(RateAgainstTargetAndFloor.rate(BigDecimal.ONE, null, BigDecimal.ONE, HIGHER_IS_BETTER)).isEqualTo(Rag.NOT_RATED);
        assertThat(RateAgainstTargetAndFloor.rate(BigDecimal.ONE, BigDecimal.ONE, null, HIGHER_IS_BETTER)).isEqualTo(Rag.NOT_RATED);
        assertThat(rate(BigDecimal.ONE, "1", "1", NEITHER)).isEqualTo(Rag.NOT_RATED);
    }

    private static Rag rate(BigDecimal value, String target, String floor, Polarity polarity) {
        return RateAgainstTargetAndFloor.rate(value, new BigDecimal(target), new BigDecimal(floor), polarity);
    }
}
