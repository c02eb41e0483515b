package org.countyhall.integratedcare.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.integratedcare.domain.rules.Targets.appointments;
import static org.countyhall.integratedcare.domain.rules.Targets.level;
import static org.countyhall.integratedcare.domain.rules.Targets.number;
import static org.countyhall.integratedcare.domain.rules.Targets.smoking;

import java.time.LocalDate;

import org.countyhall.integratedcare.domain.Aim;
import org.countyhall.integratedcare.domain.Definition;
import org.junit.jupiter.api.Test;

class ShareOfTheWayTest {

    @Test
    void half_way_down_is_fifty() {
        assertThat(ShareOfTheWay.percent(smoking(), number("8.1"))).isEqualByComparingTo("50");
    }

    @Test
    void the_ends_are_nought_and_a_hundred() {
        assertThat(ShareOfTheWay.percent(smoking(), number("10.2"))).isEqualByComparingTo("0");
        assertThat(ShareOfTheWay.percent(smoking(), number("6"))).isEqualByComparingTo("100");
    }

    @Test
    void away_is_negative_and_past_is_over_a_hundred() {
        assertThat(ShareOfTheWay.percent(appointments(), number("47.9"))).isEqualByComparingTo("-10");
        assertThat(ShareOfTheWay.percent(appointments(), number("62.2"))).isEqualByComparingTo("120");
    }

    @Test
    void a_target_equal_to_the_baseline_has_no_way() {
        Definition kept = level(Aim.REDUCE, "5", null, "5", "2028", LocalDate.of(2028, 12, 31));
        assertThat(ShareOfTheWay.percent(kept, number("5"))).isEqualByComparingTo("100");
        assertThat(ShareOfTheWay.percent(kept, number("6"))).isEqualByComparingTo("0");
    }
}
