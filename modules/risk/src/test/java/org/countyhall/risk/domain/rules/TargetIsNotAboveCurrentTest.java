package org.countyhall.risk.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.risk.domain.rules.Standings.risk;

import org.countyhall.risk.domain.Band;
import org.junit.jupiter.api.Test;

class TargetIsNotAboveCurrentTest {

    @Test
    void a_target_above_the_rating_is_found() {
        assertThat(TargetIsNotAboveCurrent.check(risk("CRR1").rated(2, 4, Band.MEDIUM).aimingAt(3, 3).stands()))
                .hasValueSatisfying(finding -> assertThat(finding.details()).containsExactly("CRR1", 9, 8));
    }

    @Test
    void a_target_equal_to_the_rating_is_not() {
        assertThat(TargetIsNotAboveCurrent.check(risk("CRR1").rated(3, 3, Band.MEDIUM).aimingAt(3, 3).stands())).isEmpty();
    }

    @Test
    void without_rating_or_target_there_is_nothing_to_compare() {
        assertThat(TargetIsNotAboveCurrent.check(risk("CRR1").aimingAt(3, 3).stands())).isEmpty();
        assertThat(TargetIsNotAboveCurrent.check(risk("CRR1").rated(3, 3, Band.MEDIUM).stands())).isEmpty();
    }
}
