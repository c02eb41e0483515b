package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.day;

import org.junit.jupiter.api.Test;

class EffectIsSoughtAfterSixMonthsTest {

    @Test
    void six_months_after_the_action_or_what_the_council_set() {
        assertThat(EffectIsSoughtAfterSixMonths.from(day("2022-09-21"), 6)).isEqualTo(day("2023-03-21"));
        assertThat(EffectIsSoughtAfterSixMonths.from(day("2022-08-31"), 6)).isEqualTo(day("2023-02-28"));
        assertThat(EffectIsSoughtAfterSixMonths.from(day("2022-09-21"), 3)).isEqualTo(day("2022-12-21"));
    }

    @Test
    void on_that_day_but_not_the_day_before_and_not_while_nothing_was_done() {
        assertThatCode(() -> EffectIsSoughtAfterSixMonths.check(day("2023-03-21"), day("2023-03-21"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> EffectIsSoughtAfterSixMonths.check(day("2023-03-21"), day("2023-03-20"))).hasMessage("complaints.effectTooEarly");
        assertThatThrownBy(() -> EffectIsSoughtAfterSixMonths.check(null, day("2023-03-20"))).hasMessage("complaints.actionNotDone");
    }
}
