package org.countyhall.performance.domain.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.performance.api.Polarity.HIGHER_IS_BETTER;
import static org.countyhall.performance.api.Polarity.LOWER_IS_BETTER;

import java.math.BigDecimal;

import org.countyhall.core.RuleBroken;
import org.countyhall.performance.api.Polarity;
import org.junit.jupiter.api.Test;

class FloorLiesBeyondTargetTest {

    @Test
    void a_floor_may_equal_the_target_and_not_ask_for_more() {
        assertThatCode(() -> check("90", "90", HIGHER_IS_BETTER)).doesNotThrowAnyException();
        assertThatThrownBy(() -> check("90", "90.1", HIGHER_IS_BETTER)).isInstanceOf(RuleBroken.class).hasMessage("performance.floorBeyondTarget");
    }

    @Test
    void where_lower_is_better_the_threshold_is_not_below_the_target() {
        assertThatCode(() -> check("9", "9", LOWER_IS_BETTER)).doesNotThrowAnyException();
        assertThatThrownBy(() -> check("9", "8.9", LOWER_IS_BETTER)).isInstanceOf(RuleBroken.class);
    }

    private static void check(String target, String floor, Polarity polarity) {
        FloorLiesBeyondTarget.check(new BigDecimal(target), new BigDecimal(floor), polarity);
    }
}
