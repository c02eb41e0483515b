package org.countyhall.risk.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.risk.domain.rules.Standings.risk;

import org.countyhall.risk.domain.Band;
import org.junit.jupiter.api.Test;

class HighRiskHasNoOverdueActionTest {

    @Test
    void a_late_action_on_a_high_risk_is_found() {
        assertThat(HighRiskHasNoOverdueAction.check(risk("CRR0056").rated(4, 5, Band.HIGH).lateActions(1).stands()))
                .hasValueSatisfying(finding -> assertThat(finding.details()).containsExactly("CRR0056", 1));
    }

    @Test
    void on_a_medium_risk_it_is_not() {
        assertThat(HighRiskHasNoOverdueAction.check(risk("CRR0057").rated(3, 5, Band.MEDIUM).lateActions(1).stands())).isEmpty();
    }

    @Test
    void a_high_risk_with_all_in_time_is_not() {
        assertThat(HighRiskHasNoOverdueAction.check(risk("CRR0056").rated(4, 5, Band.HIGH).lateActions(0).stands())).isEmpty();
    }
}
