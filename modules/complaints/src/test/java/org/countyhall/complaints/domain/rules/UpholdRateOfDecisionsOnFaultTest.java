package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UpholdRateOfDecisionsOnFaultTest {

    @Test
    void fourteen_of_seventeen_in_2022_23() {
        assertThat(UpholdRateOfDecisionsOnFault.percent(14, 17)).isEqualByComparingTo("82.4");
    }

    @Test
    void none_and_all_are_figures_no_decision_is_none() {
        assertThat(UpholdRateOfDecisionsOnFault.percent(0, 3)).isEqualByComparingTo("0");
        assertThat(UpholdRateOfDecisionsOnFault.percent(3, 3)).isEqualByComparingTo("100");
        assertThat(UpholdRateOfDecisionsOnFault.percent(0, 0)).isNull();
    }
}
