package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.countyhall.complaints.domain.learning.Effect;
import org.junit.jupiter.api.Test;

class TooFewToSayBelowFiveTest {

    @Test
    void five_in_each_period_are_enough_four_in_one_are_not() {
        assertThat(TooFewToSayBelowFive.effect(6, 5, 5)).isEqualTo(Effect.FELL);
        assertThat(TooFewToSayBelowFive.effect(6, 4, 5)).isEqualTo(Effect.TOO_FEW);
        assertThat(TooFewToSayBelowFive.effect(4, 60, 5)).isEqualTo(Effect.TOO_FEW);
    }

    @Test
    void one_more_is_a_rise_one_less_a_fall() {
        assertThat(TooFewToSayBelowFive.effect(20, 21, 5)).isEqualTo(Effect.ROSE);
        assertThat(TooFewToSayBelowFive.effect(20, 20, 5)).isEqualTo(Effect.SAME);
        assertThat(TooFewToSayBelowFive.effect(20, 19, 5)).isEqualTo(Effect.FELL);
    }

    @Test
    void a_small_difference_may_be_chance_a_large_one_is_not() {
        assertThat(TooFewToSayBelowFive.mayBeChance(20, 19)).isTrue();
        assertThat(TooFewToSayBelowFive.mayBeChance(33, 17)).isFalse();
        assertThat(TooFewToSayBelowFive.mayBeChance(31, 19)).isTrue();
        assertThat(TooFewToSayBelowFive.mayBeChance(0, 0)).isTrue();
    }
}
