package org.countyhall.finance.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.countyhall.core.money.Money;
import org.junit.jupiter.api.Test;

class RoundOnOutputTest {

    @Test
    void half_a_step_goes_up() {
        assertThat(new RoundOnOutput(Money.pounds("1415450000")).isSaidAs(Money.pounds("1415500000"))).isTrue();
        assertThat(new RoundOnOutput(Money.pounds("1415449999.99")).isSaidAs(Money.pounds("1415400000"))).isTrue();
    }

    @Test
    void the_key_numbers_of_the_paper_round_the_requirement_down() {
        assertThat(new RoundOnOutput(Money.pounds("1415450700")).isSaidAs(Money.pounds("1415400000"))).isFalse();
    }

    @Test
    void half_a_step_below_zero_goes_away_from_zero() {
        assertThat(new RoundOnOutput(Money.pounds("-250000")).isSaidAs(Money.pounds("-300000"))).isTrue();
    }
}
