package org.countyhall.risk.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.risk.domain.rules.Standings.risk;

import org.countyhall.risk.domain.Band;
import org.junit.jupiter.api.Test;

class RiskAtTargetIsReconsideredTest {

    @Test
    void at_target_and_medium_is_proposed_for_removal() {
        assertThat(RiskAtTargetIsReconsidered.check(risk("CRR0057").rated(3, 4, Band.MEDIUM).aimingAt(3, 4).stands()))
                .hasValueSatisfying(finding -> assertThat(finding.rule()).isEqualTo("atTargetAndNotHigh"));
    }

    @Test
    void at_target_and_high_questions_the_target() {
        assertThat(RiskAtTargetIsReconsidered.check(risk("CRR0042").rated(4, 4, Band.HIGH).aimingAt(4, 4).stands()))
                .hasValueSatisfying(finding -> assertThat(finding.rule()).isEqualTo("atTargetAndHigh"));
    }

    @Test
    void above_the_target_nothing_is_said() {
        assertThat(RiskAtTargetIsReconsidered.check(risk("CRR0056").rated(4, 5, Band.HIGH).aimingAt(3, 5).stands())).isEmpty();
    }

    @Test
    void a_target_above_the_rating_is_another_rules_finding() {
        assertThat(RiskAtTargetIsReconsidered.check(risk("X").rated(2, 2, Band.LOW).aimingAt(4, 4).stands())).isEmpty();
    }
}
