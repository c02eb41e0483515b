package org.countyhall.risk.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.risk.domain.rules.Standings.risk;

import org.countyhall.risk.domain.Band;
import org.junit.jupiter.api.Test;

class LowerTargetNeedsAControlTest {

    @Test
    void a_lower_target_without_a_control_is_found() {
        assertThat(LowerTargetNeedsAControl.check(risk("CRR1").rated(4, 4, Band.HIGH).aimingAt(2, 4).controls(0).stands())).isPresent();
    }

    @Test
    void one_control_is_enough() {
        assertThat(LowerTargetNeedsAControl.check(risk("CRR1").rated(4, 4, Band.HIGH).aimingAt(2, 4).controls(1).stands())).isEmpty();
    }

    @Test
    void a_target_at_the_rating_needs_none() {
        assertThat(LowerTargetNeedsAControl.check(risk("CRR1").rated(4, 4, Band.HIGH).aimingAt(4, 4).controls(0).stands())).isEmpty();
    }
}
