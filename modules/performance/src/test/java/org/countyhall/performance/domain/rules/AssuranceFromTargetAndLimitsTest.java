package org.countyhall.performance.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.performance.api.Polarity.HIGHER_IS_BETTER;
import static org.countyhall.performance.api.Polarity.LOWER_IS_BETTER;
import static org.countyhall.performance.api.Polarity.NEITHER;

import java.math.BigDecimal;

import org.countyhall.performance.api.Assurance;
import org.countyhall.performance.api.Polarity;
import org.countyhall.performance.domain.ControlLimits;
import org.junit.jupiter.api.Test;

class AssuranceFromTargetAndLimitsTest {

    private static final ControlLimits LIMITS = new ControlLimits(70, 60, 80);

    @Test
    void a_target_inside_or_on_the_limits_is_hit_and_missed() {
        assertThat(of("60", HIGHER_IS_BETTER)).isEqualTo(Assurance.HIT_AND_MISS);
        assertThat(of("80", HIGHER_IS_BETTER)).isEqualTo(Assurance.HIT_AND_MISS);
    }

    @Test
    void a_target_below_the_limits_will_be_hit_where_higher_is_better() {
        assertThat(of("59.9", HIGHER_IS_BETTER)).isEqualTo(Assurance.WILL_HIT);
        assertThat(of("59.9", LOWER_IS_BETTER)).isEqualTo(Assurance.WILL_MISS);
    }

    @Test
    void a_target_above_the_limits_will_be_missed_where_higher_is_better() {
        assertThat(of("80.1", HIGHER_IS_BETTER)).isEqualTo(Assurance.WILL_MISS);
        assertThat(of("80.1", LOWER_IS_BETTER)).isEqualTo(Assurance.WILL_HIT);
    }

    @Test
    void without_a_target_there_is_nothing_to_assure() {
        assertThat(AssuranceFromTargetAndLimits.of(null, LIMITS, HIGHER_IS_BETTER)).isEqualTo(Assurance.NO_TARGET);
        assertThat(of("70", NEITHER)).isEqualTo(Assurance.NO_TARGET);
    }

    private static Assurance of(String target, Polarity polarity) {
        return AssuranceFromTargetAndLimits.of(new BigDecimal(target), LIMITS, polarity);
    }
}
