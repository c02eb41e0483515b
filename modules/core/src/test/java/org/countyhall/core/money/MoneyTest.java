package org.countyhall.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void a_fraction_of_a_penny_is_refused() {
        assertThatThrownBy(() -> Money.pounds("1.005")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void the_parts_of_a_split_add_up_to_the_whole() {
        Random random = new Random(20231123);
        for (int round = 0; round < 1_000; round++) {
            Money whole = Money.pence(random.nextLong(-1_000_000_000L, 1_000_000_000L));
            List<BigDecimal> weights = Stream.generate(() -> BigDecimal.valueOf(random.nextInt(1, 10_000), 2)).limit(1 + random.nextInt(40)).toList();
            assertThat(Money.sum(whole.split(weights))).isEqualTo(whole);
        }
    }

    @Test
    void the_odd_pence_go_to_the_largest_remainders_and_then_to_the_first() {
        List<BigDecimal> thirds = List.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE);
        assertThat(Money.pence(100).split(thirds)).containsExactly(Money.pence(34), Money.pence(33), Money.pence(33));
        assertThat(Money.pence(-100).split(thirds)).containsExactly(Money.pence(-34), Money.pence(-33), Money.pence(-33));
    }

    @Test
    void rounding_is_half_up_and_on_output_only() {
        assertThat(Money.pounds("50.00").inThousands()).isEqualByComparingTo("0.1");
        assertThat(Money.pounds("49.99").inThousands()).isEqualByComparingTo("0.0");
        assertThat(Money.pounds("-50.00").inThousands()).isEqualByComparingTo("-0.1");
        assertThat(Money.thousands(new BigDecimal("1415450.7")).inMillions()).isEqualByComparingTo("1415.5");
    }

    @Test
    void weights_that_say_nothing_are_refused() {
        assertThatThrownBy(() -> Money.pence(1).split(List.of(BigDecimal.ZERO))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Money.pence(1).split(List.of(BigDecimal.ONE, BigDecimal.TEN.negate()))).isInstanceOf(IllegalArgumentException.class);
    }
}
