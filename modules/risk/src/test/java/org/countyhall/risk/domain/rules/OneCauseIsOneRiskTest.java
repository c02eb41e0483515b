package org.countyhall.risk.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.risk.domain.rules.Standings.risk;

import java.util.List;

import org.junit.jupiter.api.Test;

class OneCauseIsOneRiskTest {

    @Test
    void three_risks_with_one_cause_are_one_finding() {
        assertThat(OneCauseIsOneRisk.check(List.of(risk("BR24-05").because("Sound estimates.").stands(),
                risk("BR24-06").because("A weak market.").stands(), risk("BR24-07").because("sound estimates. ").stands(),
                risk("BR24-10").because("Sound estimates.").stands())))
                .singleElement().satisfies(finding -> assertThat(finding.references()).containsExactly("BR24-05", "BR24-07", "BR24-10"));
    }

    @Test
    void a_cause_that_is_not_stated_is_shared_by_nobody() {
        assertThat(OneCauseIsOneRisk.check(List.of(risk("CRR0002").stands(), risk("CRR0015").stands(), risk("CRR1").because(" ").stands())))
                .isEmpty();
    }
}
